package dev.footnote.language.amount;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same pairs of values under both tolerances: two sources, and a claim with the source it cites. */
class TolerancesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There are 40 boats.          | There are 40 boats.           | true  | true",
                "There are 40 boats.          | There are 41 boats.           | false | false",
                "There are 1000 boats.        | There are 1003 boats.         | true  | false",
                "There are about 40 boats.    | There are 41 boats.           | true  | true",
                "There are about 40 boats.    | There are 45 boats.           | false | false",
                "There are at least 40 boats. | There are 50 boats.           | true  | false",
                "The path is 2.4 km long.     | The path is 2400 metres long. | true  | true",
                "The path is 2 km long.       | The path is 3 miles long.     | false | false",
                "They lost 413,000 euros.     | They lost 425,000 euros.      | false | true",
                "It took 60 minutes.          | It took an hour.              | true  | true",
                "It took 58 minutes.          | It took 60 minutes.           | false | false",
                "It took 90 minutes.          | It took an hour and a half.   | true  | true",
                "It took 190 minutes.         | It took 3 h 10.               | true  | true",
                "It took two and a half hours. | It took 2 1/2 hours.         | true  | true",
                "It took half a year.         | It took six months.           | true  | true",
                "It took 18 months.           | It took one and a half years. | true  | true",
                "It took 30 days.             | It took a month.              | false | true",
                "It took 14 hours.            | It took 14 days.              | false | false",
                "It weighs 11 kg.             | It weighs 11 g.               | false | false",
                "It is 8 miles long.          | It is 8 km long.              | false | false",
                "The pressure is 6 psi.       | The pressure is 6 bar.        | false | false",
                "It rose by a tenth.          | It rose by 10 percent.        | true  | true",
                "It rose by two thirds.       | It rose by 67 %.              | true  | true",
                "It rose by 2 percent.        | It rose by 2 percentage points. | true | false",
                "It holds 1/4 litre.          | It holds 250 ml.              | true  | true",
                "There are a dozen eggs.      | There are 12 eggs.            | true  | true",
                "It carries at least 12 tonnes. | It carries at most 12 tonnes. | true | false",
                "It weighs less than 11 kg.   | It weighs 11 kg.              | true  | false",
                "It holds 12 tonnes.          | It holds up to 12 tonnes.     | true  | true",
                "It needs 92 octane or less.  | It needs 92 octane or more.   | true  | false",
                "It leaves at half past four. | It leaves at 16:30.           | false | true",
                "It opened on 4 March 2019.   | It opened in March 2019.      | true  | true",
                "It opened in 2018.           | It opened in March 2019.      | false | false",
                "It opened on Monday, 4 March. | It opened on Tuesday, 4 March. | true | false",
                "It leaves at 5 p.m.          | It leaves at 17:00.           | true  | true",
                "It leaves at 17:01.          | It leaves at 17:00.           | false | false",
            })
    void agree(String one, String other, boolean sources, boolean claim) {
        Value mine = ReadValues.one(one);
        Value theirs = ReadValues.one(other);

        assertThat(BetweenSources.agree(mine, theirs)).isEqualTo(sources);
        assertThat(ClaimToSource.agree(mine, theirs)).isEqualTo(claim);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There are 40 boats.    | There are 50 boats.   | true  | true",
                "There are 40 boats.    | There are 50 horses.  | false | true",
                "It costs 40 euros.     | It costs 50 dollars.  | false | false",
                "It costs 40 euros.     | There are 50 boats.   | false | true",
                "It took 40 minutes.    | There are 50 boats.   | false | false",
                "It rose by 4 percent.  | There are 50 boats.   | false | false",
                "It opened in 2018.     | It opened in March.   | false | true",
                "It opened in 2018.     | It leaves at 17:00.   | false | false",
                "It is 40 metres long.  | It is 50 litres big.  | false | true",
            })
    void areComparable(String one, String other, boolean sources, boolean claim) {
        Value mine = ReadValues.one(one);
        Value theirs = ReadValues.one(other);

        assertThat(BetweenSources.areComparable(mine, theirs)).isEqualTo(sources);
        assertThat(ClaimToSource.areComparable(mine, theirs)).isEqualTo(claim);
    }
}

package dev.footnote.rest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Set;

/** Runs the edges over {@link FakeLibrary}. */
public class WithFakeLibrary implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(FakeLibrary.class);
    }
}

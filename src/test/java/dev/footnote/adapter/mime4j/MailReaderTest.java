package dev.footnote.adapter.mime4j;

import dev.footnote.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MailReaderTest {

    @Test
    void aFolderOfMailsIsOneDocumentWithAHeadingForEach() throws Exception {
        String mbox = """
                From ann@example.org Wed May  1 10:00:00 2024
                From: Ann Lee <ann@example.org>
                To: Tom Berg <tom@example.org>
                Subject: Locks
                Date: Wed, 1 May 2024 10:00:00 +0000

                The lock is shut.

                >From here it is open.

                From tom@example.org Thu May  2 11:00:00 2024
                From: Tom Berg <tom@example.org>
                Subject: Re: Locks
                Date: Thu, 2 May 2024 11:00:00 +0000

                From now on I know.
                > The lock is shut.
                """;

        Document mails = new MailReader(html -> List.of()).read("box.mbox", mbox.getBytes(StandardCharsets.UTF_8));

        assertThat(mails.title()).isEqualTo("box");
        assertThat(mails.description().author()).isEmpty();
        assertThat(mails.text()).isEqualTo("""
                Locks

                From: Ann Lee
                To: Tom Berg
                Date: 2024-05-01

                The lock is shut.

                From here it is open.

                Re: Locks

                From: Tom Berg
                Date: 2024-05-02

                From now on I know.""");
    }
}

package dev.footnote.edge.cli.ask;

import dev.footnote.edge.cli.Console;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.Locale;

/** Opens the page in the user's browser, once somebody listens. */
final class PageOpener {

    private static final int TRIES = 120;
    private static final int PAUSE = 500;

    private PageOpener() {}

    static void start(int port, Console console) {
        Thread waiting = new Thread(() -> open(port, console), "page-opener");
        waiting.setDaemon(true);
        waiting.start();
    }

    private static void open(int port, Console console) {
        try {
            for (int i = 0; i < TRIES && !listens(port); i++) {
                Thread.sleep(PAUSE);
            }
            String address = "http://localhost:" + port;
            String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            List<String> command = system.contains("win")
                    ? List.of("cmd", "/c", "start", address)
                    : List.of(system.contains("mac") ? "open" : "xdg-open", address);
            new ProcessBuilder(command).start();
        } catch (IOException e) {
            console.line("There is no browser to open: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean listens(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}

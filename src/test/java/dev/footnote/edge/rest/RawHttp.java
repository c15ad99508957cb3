package dev.footnote.edge.rest;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they are, because clients put right what is to be tested wrong. */
public final class RawHttp {

    /** A response; header names are in lower case. */
    public record Reply(int status, Map<String, String> headers, String body) {}

    private RawHttp() {}

    /** Sends {@code request}, lines ended by line feeds, and reads until the server closes or falls silent. */
    public static Reply send(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            int split = request.indexOf("\n\n");
            String head = request.substring(0, split) + "\nConnection: close\n\n";
            socket.getOutputStream().write((head.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(request.substring(split + 2).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return parse(readAll(socket.getInputStream()));
        }
    }

    private static String readAll(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Reply parse(String response) {
        int split = response.indexOf("\r\n\r\n");
        String[] lines = response.substring(0, split).split("\r\n");
        Map<String, String> headers = new TreeMap<>();
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(": ?", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        return new Reply(Integer.parseInt(lines[0].split(" ")[1]), headers, response.substring(split + 4));
    }
}

package dev.footnote.edge.cli;

import java.lang.reflect.Proxy;
import java.util.function.IntConsumer;

/**
 * The signals that tell the program to end: TERM, INT (Ctrl-C) and HUP. Java's own answer to them is to run the shutdown
 * hooks of all libraries at once, in which the ONNX Runtime frees what running requests still use; with one of ours the
 * program ends first and then exits.
 */
public final class Signals {

    private static final String[] NAMES = {"TERM", "INT", "HUP"};

    /** Exit codes of programs that end by a signal are this and its number. */
    private static final int BY_SIGNAL = 128;

    private Signals() {}

    /**
     * Hears the signals from now on, but for those that the program was started to ignore.
     *
     * @param end ends the program; called on a thread of its own with the exit code, such as 143 after TERM
     */
    public static void hear(IntConsumer end) {
        for (String name : NAMES) {
            try {
                hear(name, end);
            } catch (ReflectiveOperationException | IllegalArgumentException elsewhere) {
                // this system or Java has no such signal to hear; then Java does what it does
            }
        }
    }

    /** By name, because the compiler warns of these classes, which have no other counterpart in Java. */
    private static void hear(String name, IntConsumer end) throws ReflectiveOperationException {
        Class<?> signals = Class.forName("sun.misc.Signal");
        Class<?> handlers = Class.forName("sun.misc.SignalHandler");
        Object signal = signals.getConstructor(String.class).newInstance(name);
        int number = (int) signals.getMethod("getNumber").invoke(signal);
        Object handler = Proxy.newProxyInstance(
                Signals.class.getClassLoader(), new Class<?>[] {handlers}, (proxy, method, arguments) -> {
                    if (method.getName().equals("handle")) {
                        end.accept(BY_SIGNAL + number);
                        return null;
                    }
                    return method.invoke(end, arguments);
                });
        signals.getMethod("handle", signals, handlers).invoke(null, signal, handler);
    }
}

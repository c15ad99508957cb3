package dev.footnote.language.sentence;

import java.util.function.Supplier;

/** A lazily computed value: made when it is first asked for, and then kept. Safe for use by several threads. */
final class Once<T> implements Supplier<T> {

    private Supplier<T> make;
    private volatile T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        if (made == null) {
            makeIt();
        }
        return made;
    }

    private synchronized void makeIt() {
        if (made == null) {
            made = make.get();
            make = null;
        }
    }
}

package dev.footnote.evaluation.run;

/** Callback for the progress of a run, which can also cancel it. */
public interface Progress {

    /** Watches nothing and lets every run come to its end. */
    Progress NONE = new Progress() {
        @Override
        public void done(int done, int planned) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** Called after each answer, with how many there are and how many there will be. */
    void done(int done, int planned);

    /** Whether to stop before the next question; asked by the run's thread. */
    boolean cancelled();
}

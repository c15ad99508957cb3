package dev.footnote.edge.web;

/** Exception for a request that cannot be answered; carries the problem detail to reply with. */
public class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Rejection(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public static Rejection of(ProblemType type, String detail) {
        return new Rejection(Problem.of(type, detail));
    }

    /** A value that can be read but not used; {@code field} with dots between levels. */
    public static Rejection invalid(String field, String detail) {
        return new Rejection(Problem.in(field, ProblemType.INVALID_VALUE, detail));
    }
}

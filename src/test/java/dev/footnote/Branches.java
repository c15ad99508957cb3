package dev.footnote;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The cyclomatic complexity of methods (McCabe, "A Complexity Measure", 1976): 1, and 1 for each condition, loop, case
 * but the default, caught exception, {@code &&}, {@code ||} and {@code ?}. Lambdas belong to the method that they stand in.
 */
final class Branches extends TreeScanner<Void, Void> {

    /**
     * One method.
     *
     * @param name type and method, such as {@code Span.shift}
     * @param branches from 1
     */
    record Counted(String name, int branches) {}

    private final List<Counted> counted = new ArrayList<>();
    private final Deque<String> types = new ArrayDeque<>();
    private int branches;

    private Branches() {}

    /** The methods of all files below {@code folder}. */
    static List<Counted> in(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> walk = Files.walk(folder)) {
            Collection<Path> sources =
                    walk.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            Branches branches = new Branches();
            for (CompilationUnitTree unit : task.parse()) {
                branches.scan(unit, null);
            }
            return branches.counted;
        }
    }

    @Override
    public Void scan(Tree tree, Void none) {
        if (tree instanceof IfTree
                || tree instanceof ForLoopTree
                || tree instanceof EnhancedForLoopTree
                || tree instanceof WhileLoopTree
                || tree instanceof DoWhileLoopTree
                || tree instanceof CatchTree
                || tree instanceof ConditionalExpressionTree) {
            branches++;
        } else if (tree instanceof CaseTree one) {
            branches += one.getExpressions().isEmpty() ? 0 : 1;
        } else if (tree instanceof BinaryTree) {
            boolean decides = tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR;
            branches += decides ? 1 : 0;
        }
        return super.scan(tree, none);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        int outer = branches;
        types.push(type.getSimpleName().toString());
        super.visitClass(type, none);
        types.pop();
        branches = outer;
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
        int outer = branches;
        branches = 1;
        super.visitMethod(method, none);
        counted.add(new Counted(types.peek() + "." + method.getName(), branches));
        branches = outer;
        return null;
    }
}

package broken.edge.cli;

public class Blameless {

    public void print() {
        System.out.println("a command line may print");
    }
}

package broken.search.retrieval;

import java.util.logging.Logger;

public class Chatty {

    public void print() {
        System.out.println("to standard output");
    }

    public void trace(Exception e) {
        e.printStackTrace();
    }

    public void log() {
        Logger.getLogger("chatty").info("to a logger");
    }
}

package dev.footnote.adapter.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import dev.footnote.document.block.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The blocks of a rich text, collected from its commands as they come. */
final class RtfBlocks extends RtfListenerAdaptor {

    /** What the words of a group are. */
    private enum Use {
        SHOWN,
        MARKER,
        NOTE,
        STYLES,
        PROPERTIES,
        BOX,
        NONE
    }

    private static final Set<String> PROPERTIES = Set.of("title", "author", "creatim");
    private static final Set<String> TRANSPARENT = Set.of("rtf", "field", "fldrslt", "shp", "upr", "ud");

    /** A group between braces. */
    private static final class Group {
        private Use use = Use.SHOWN;
        private boolean hidden;
        private boolean bold;
        private String property = "";
        private int style = -1;

        Group inner() {
            Group inner = new Group();
            inner.use = use;
            inner.hidden = hidden;
            inner.bold = bold;
            inner.property = property;
            return inner;
        }
    }

    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, String> styles = new HashMap<>();
    private final Map<String, String> stated = new LinkedHashMap<>();
    private final RtfParagraph paragraph = new RtfParagraph();
    private final StringBuilder note = new StringBuilder();
    private final List<Block> notes = new ArrayList<>();
    private Group group = new Group();

    /** All blocks; those of notes stand behind the text. */
    List<Block> blocks() {
        List<Block> all = new ArrayList<>(paragraph.end());
        all.addAll(notes);
        return all;
    }

    /** What the file says about itself. */
    Map<String, String> stated() {
        return stated;
    }

    @Override
    public void processGroupStart() {
        groups.push(group);
        group = group.inner();
    }

    @Override
    public void processGroupEnd() {
        Group outer = groups.isEmpty() ? new Group() : groups.pop();
        if (group.use == Use.NOTE && outer.use != Use.NOTE && !note.toString().isBlank()) {
            notes.add(
                    new Block.Paragraph(note.toString().replaceAll("\\s+", " ").strip()));
            note.setLength(0);
        }
        group = outer;
    }

    @Override
    public void processString(String words) {
        switch (group.use) {
            case SHOWN -> {
                if (!group.hidden) {
                    paragraph.add(words, group.bold);
                }
            }
            case MARKER -> paragraph.marker(words);
            case NOTE -> note.append(words);
            case STYLES -> styles.merge(group.style, words.replace(";", ""), String::concat);
            case PROPERTIES -> {
                if (!group.property.isEmpty()) {
                    stated.merge(group.property, words, String::concat);
                }
            }
            default -> {}
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        String name = command.getCommandName();
        boolean isOn = !hasParameter || parameter != 0;
        if (command.getCommandType() == CommandType.Destination || optional) {
            enter(name);
        } else if (group.use == Use.PROPERTIES) {
            property(name, parameter);
        } else if (group.use == Use.STYLES) {
            group.style = name.equals("s") ? parameter : group.style;
        } else if (name.equals("v") || name.equals("deleted")) {
            group.hidden = isOn;
        } else if (name.equals("b")) {
            group.bold = isOn;
        } else if (name.equals("plain")) {
            group.bold = false;
            group.hidden = false;
        } else if (group.use == Use.SHOWN) {
            shown(name, parameter);
        } else if (name.equals("par") || name.equals("tab") || name.equals("line")) {
            processString(" ");
        }
    }

    private void enter(String name) {
        if (group.use == Use.PROPERTIES) {
            String property = PROPERTIES.contains(name) ? name.replace("creatim", "created") : "";
            group.property = stated.containsKey(property) ? "" : property;
        } else if (group.use == Use.BOX && name.equals("shptxt")) {
            group.use = Use.SHOWN;
        } else if (group.use == Use.SHOWN && !TRANSPARENT.contains(name)) {
            group.use = switch (name) {
                case "footnote" -> Use.NOTE;
                case "listtext", "pntext" -> Use.MARKER;
                case "stylesheet" -> Use.STYLES;
                case "info" -> Use.PROPERTIES;
                case "shpinst" -> Use.BOX;
                default -> Use.NONE;
            };
        }
    }

    private void property(String name, int parameter) {
        if (group.property.equals("created") && Set.of("yr", "mo", "dy").contains(name) && parameter > 0) {
            String digits = String.format(Locale.ROOT, name.equals("yr") ? "%04d" : "-%02d", parameter);
            stated.merge("created", digits, String::concat);
        }
    }

    private void shown(String name, int parameter) {
        switch (name) {
            case "par", "sect", "page" -> paragraph.endParagraph();
            case "line" -> paragraph.add("\n", group.bold);
            case "tab" -> paragraph.add("\t", group.bold);
            case "~", "emspace", "enspace" -> paragraph.add(" ", group.bold);
            case "_" -> paragraph.add("-", group.bold);
            case "s" -> paragraph.style(styles.getOrDefault(parameter, ""));
            case "nestcell" -> paragraph.add(" ", group.bold);
            default -> paragraph.command(name, parameter);
        }
    }
}

package org.periplus.change;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.periplus.decode.MemoryTree;
import org.periplus.edit.Formatter;
import org.periplus.edit.RecordKeyOrder;
import org.periplus.schema.Shapes;
import org.periplus.source.KeptTree;

/** Writes content otherwise without saying anything else. Lines of folded or literal blocks are left alone. */
final class FormattingEdits {

    private static final Pattern KEY = Pattern.compile("[a-zA-Z][\\w-]*:.*");
    private static final Pattern PLAIN = Pattern.compile("(\\s*(?:- )?[a-z-]+: )([A-Z][A-Za-z ]+[a-z])");
    private static final Pattern FLOW = Pattern.compile("(\\s*)([a-z-]+): \\[([\\w -]+(?:, [\\w -]+)*)]");
    private static final Pattern BLOCK = Pattern.compile("(\\s*)(?:- )?[\\w-]+: [|>][-+]?");

    private final Random random;
    private final Shapes shapes = new Shapes();

    FormattingEdits(long seed) {
        this.random = new Random(seed);
    }

    /** Makes one edit of a file. */
    void edit(Map<String, byte[]> files, String path) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        switch (random.nextInt(8)) {
            case 0 -> put(files, path, formatted(path, text));
            case 1 -> put(files, path, text.contains("\r") ? text.replace("\r\n", "\n") : text.replace("\n", "\r\n"));
            case 2 -> put(files, path, yaml(text, this::shuffled));
            case 3 -> put(files, path, yaml(text, this::commented));
            case 4 -> put(files, path, yaml(text, this::quoted));
            case 5 -> put(files, path, yaml(text, this::unfolded));
            case 6 -> put(files, path, yaml(text, this::spaced));
            default -> move(files, path);
        }
    }

    private static void put(Map<String, byte[]> files, String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String formatted(String path, String text) {
        KeptTree tree = MemoryTree.of(path, text);
        return new Formatter(RecordKeyOrder.of(path, shapes).orElseThrow())
                .format(path, tree)
                .text()
                .orElse(text);
    }

    /** Changes the YAML of a file, or that above its Markdown. */
    private static String yaml(String text, UnaryOperator<List<String>> edit) {
        boolean returns = text.contains("\r\n");
        List<String> lines = new ArrayList<>(List.of(text.replace("\r\n", "\n").split("\n", -1)));
        boolean front = lines.get(0).equals("---");
        int from = front ? 1 : 0;
        int to = front ? lines.subList(1, lines.size()).indexOf("---") + 1 : lines.size() - 1;
        List<String> edited = new ArrayList<>(lines.subList(0, from));
        edited.addAll(edit.apply(lines.subList(from, to)));
        edited.addAll(lines.subList(to, lines.size()));
        return String.join(returns ? "\r\n" : "\n", edited);
    }

    /** Puts the outermost keys, each with all below it, in another order. */
    private List<String> shuffled(List<String> lines) {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : lines) {
            if (blocks.isEmpty() || KEY.matcher(line).matches()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
        }
        Collections.shuffle(blocks, random);
        return blocks.stream().flatMap(List::stream).toList();
    }

    private List<String> commented(List<String> lines) {
        return changed(
                lines, line -> KEY.matcher(line).matches() ? "# a note " + random.nextInt() + "\n" + line : line);
    }

    private List<String> spaced(List<String> lines) {
        return changed(lines, line -> KEY.matcher(line).matches() ? "\n" + line : line);
    }

    private List<String> quoted(List<String> lines) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = 0; i < lines.size(); i++) {
            Matcher plain = PLAIN.matcher(lines.get(i));
            boolean single = i + 1 == lines.size() || indent(lines.get(i + 1)) <= plainIndent(lines.get(i));
            if (plain.matches() && single && !inBlock(lines, i) && random.nextBoolean()) {
                String quote = random.nextBoolean() ? "\"" : "'";
                changed.set(i, plain.group(1) + quote + plain.group(2) + quote);
            }
        }
        return changed;
    }

    /** Writes lists in brackets on lines of their own. */
    private List<String> unfolded(List<String> lines) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher flow = FLOW.matcher(lines.get(i));
            if (flow.matches() && !inBlock(lines, i) && random.nextBoolean()) {
                changed.add(flow.group(1) + flow.group(2) + ":");
                for (String item : flow.group(3).split(", ")) {
                    changed.add(flow.group(1) + "  - " + item);
                }
            } else {
                changed.add(lines.get(i));
            }
        }
        return changed;
    }

    private List<String> changed(List<String> lines, UnaryOperator<String> edit) {
        return lines.stream()
                .map(line -> random.nextInt(3) == 0 ? edit.apply(line) : line)
                .toList();
    }

    private static boolean inBlock(List<String> lines, int at) {
        for (int i = at - 1; i >= 0; i--) {
            Matcher block = BLOCK.matcher(lines.get(i));
            if (block.matches() && indent(lines.get(at)) > block.group(1).length()) {
                return true;
            } else if (KEY.matcher(lines.get(i)).matches()) {
                return false;
            }
        }
        return false;
    }

    private static int indent(String line) {
        return line.isBlank()
                ? Integer.MAX_VALUE
                : line.length() - line.stripLeading().length();
    }

    private static int plainIndent(String line) {
        int dash = line.stripLeading().startsWith("- ") ? 2 : 0;
        return indent(line) + dash;
    }

    /** Moves the file of one entry and writes its id into it. */
    private void move(Map<String, byte[]> files, String path) {
        String text = new String(files.get(path), StandardCharsets.UTF_8);
        int slash = path.indexOf('/');
        Optional<String> id = slash < 0
                ? Optional.empty()
                : Optional.of(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')));
        if (id.isEmpty()) {
            return;
        }
        String written = yaml(text, lines -> {
            List<String> all = new ArrayList<>(lines);
            if (all.stream().noneMatch(line -> line.startsWith("id:"))) {
                all.add(0, "id: " + id.get());
            }
            return all;
        });
        String ending = path.substring(path.lastIndexOf('.'));
        files.remove(path);
        put(files, path.substring(0, slash) + "/elsewhere-" + random.nextInt(1000) + ending, written);
    }
}

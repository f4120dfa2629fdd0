package org.periplus.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.diagnostic.Nearest;
import org.periplus.render.OwnTheme.OwnPhrase;
import org.periplus.render.Tokens.Colour;

/**
 * What can be said of a team's theme before a page is printed with it.
 *
 * @param base the built-in theme it lies over
 * @param own its layers
 * @param problems where problems go
 */
record OwnChecks(ThemeParts base, List<OwnTheme> own, Consumer<Diagnostic> problems) {

    private static final Pattern REFUSED = Pattern.compile("#@?\\{?(parse|include|evaluate)\\b");
    private static final Pattern MACRO = Pattern.compile("#macro\\b");
    private static final Pattern CALL = Pattern.compile("#@?\\{?([a-zA-Z][a-zA-Z0-9_-]*)}?\\(");
    private static final Set<String> DIRECTIVES = Set.of(
            "if", "elseif", "foreach", "set", "macro", "define", "break", "stop", "parse", "include", "evaluate");
    private static final Pattern COMMENT = Pattern.compile("##.*|#\\*(?s:.*?)\\*#");
    private static final Pattern SLOT = Pattern.compile("\\{([a-z][a-z0-9-]*)(?::spelled)?}");
    private static final Pattern SAID = Pattern.compile("say(?:Count)?\\(\\s*[\"']([a-z][a-z0-9.-]*)[\"']");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*--([a-zA-Z0-9-]+)");
    private static final Pattern DEFINED = Pattern.compile("--([a-zA-Z0-9-]+)\\s*:");
    private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    /** Returns the team's colours; what is no colour, or hard to read, is told. */
    Tokens colours(List<OwnToken> tokens) {
        Map<String, Colour> colours = new LinkedHashMap<>();
        List<OwnToken> good = new ArrayList<>();
        TreeSet<String> used = found(own.stream().flatMap(theme -> theme.parts().styles().values().stream()), VARIABLE);
        for (OwnToken token : tokens) {
            Optional<Colour> colour = token.colour();
            if (colour.isEmpty()) {
                problems.accept(Diagnostic.error(
                        ThemeRules.TOKEN,
                        token.span(),
                        "`" + token.name() + "` is no colour: " + quoted(token.value()),
                        "write one colour for both schemes, or a light and a dark one: " + token.name()
                                + ": \"#0f4f7c #86c1ea\""));
                continue;
            }
            if (!base.tokens().colours().containsKey(token.name()) && !used.contains(token.name())) {
                problems.accept(Diagnostic.warning(
                        ThemeRules.TOKEN,
                        token.span(),
                        "nothing in the theme has the colour `" + token.name() + "`",
                        Nearest.hint(
                                token.name(),
                                base.tokens().colours().keySet(),
                                "a style sheet of yours can ask for it: var(--" + token.name() + ")")));
            }
            colours.put(token.name(), colour.get());
            good.add(token);
        }
        Tokens laid = new Tokens(colours);
        new Legibility(base.tokens().with(laid)).problems(good).forEach(problems);
        return laid;
    }

    /** Looks at templates, style sheets and words. */
    void check(ThemeParts parts) {
        TreeSet<String> macros = new TreeSet<>();
        Macros.libraries(parts.macros()).values().forEach(library -> macros.addAll(Macros.names(library)));
        for (OwnTheme theme : own) {
            Stream.concat(theme.parts().templates().values().stream(), theme.parts().macros().stream())
                    .forEach(text -> calls(text, macros));
            theme.parts().templates().forEach(this::template);
            theme.parts().macros().forEach(this::macros);
            theme.parts().styles().values().forEach(sheet -> variables(sheet, parts));
        }
        TreeSet<String> asked = found(
                own.stream()
                        .flatMap(theme -> Stream.of(
                                        theme.parts().templates().values(),
                                        theme.parts().macros(),
                                        theme.parts().scripts().values())
                                .flatMap(texts -> texts.stream())),
                SAID);
        own.forEach(theme -> theme.phrases().forEach(phrase -> phrase(phrase, asked)));
    }

    private void template(String name, ThemeText text) {
        if (!base.templates().containsKey(name)) {
            problems.accept(Diagnostic.warning(
                    ThemeRules.TEMPLATE,
                    text.at(0, 1),
                    "no page has a template `" + name + "`, and it is not used",
                    Nearest.hint(
                            name,
                            base.templates().keySet(),
                            "the templates are "
                                    + String.join(", ", base.templates().keySet()))));
        }
        directives(text);
        every(MACRO, text)
                .forEach(found -> problems.accept(Diagnostic.error(
                        ThemeRules.TEMPLATE,
                        text.at(found[0], found[1]),
                        "macros are not defined in templates",
                        "move it to templates/macros.vm")));
    }

    private void macros(ThemeText text) {
        directives(text);
        every(MACRO, text)
                .filter(found -> found[0] > 0 && text.text().charAt(found[0] - 1) != '\n')
                .forEach(found -> problems.accept(Diagnostic.error(
                        ThemeRules.TEMPLATE,
                        text.at(found[0], found[1]),
                        "a macro begins at the beginning of a line",
                        "move #macro to the beginning of the line")));
    }

    private void directives(ThemeText text) {
        every(REFUSED, text)
                .forEach(found -> problems.accept(Diagnostic.error(
                        ThemeRules.TEMPLATE,
                        text.at(found[0], found[1]),
                        "a theme reads no other files and runs no text: "
                                + text.text().substring(found[0], found[0] + found[1]),
                        "write a macro into templates/macros.vm")));
    }

    /** A macro that does not exist would be printed as text. */
    private void calls(ThemeText text, TreeSet<String> macros) {
        every(CALL, text).forEach(found -> {
            String call = text.text().substring(found[0], found[0] + found[1]);
            String name = CALL.matcher(call).replaceFirst("$1");
            if (!macros.contains(name) && !DIRECTIVES.contains(name)) {
                problems.accept(Diagnostic.error(
                        ThemeRules.TEMPLATE,
                        text.at(found[0], found[1] - 1),
                        "there is no macro #" + name,
                        Nearest.hint(name, macros, "define it in templates/macros.vm of your theme")));
            }
        });
    }

    /** Returns where a pattern is found outside comments, each as offset and length. */
    private static Stream<int[]> every(Pattern pattern, ThemeText text) {
        String code = COMMENT.matcher(text.text())
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        return pattern.matcher(code).results().map(found -> new int[] {found.start(), found.end() - found.start()});
    }

    private void variables(ThemeText sheet, ThemeParts parts) {
        TreeSet<String> known = new TreeSet<>(parts.tokens().colours().keySet());
        known.addAll(found(parts.styles().values().stream(), DEFINED));
        Matcher variable = VARIABLE.matcher(sheet.text());
        while (variable.find()) {
            String name = variable.group(1);
            if (!known.contains(name)) {
                problems.accept(Diagnostic.warning(
                        ThemeRules.TOKEN,
                        sheet.at(variable.start(1) - 2, name.length() + 2),
                        "nothing defines --" + name,
                        Nearest.hint(name, known, "add it to tokens.yaml of the theme")));
            }
        }
    }

    private void phrase(OwnPhrase phrase, TreeSet<String> asked) {
        String key = phrase.key();
        String stem = FORM.matcher(key).replaceFirst("");
        Map<String, String> english = base.words().getOrDefault("en", Map.of());
        Optional<String> said = Stream.of(key, stem + ".other", stem)
                .filter(english::containsKey)
                .map(english::get)
                .findFirst();
        boolean known = english.containsKey(key) || (!key.equals(stem) && english.containsKey(stem + ".other"));
        if (!known && !asked.contains(key) && !asked.contains(stem) && !key.startsWith("script.")) {
            problems.accept(Diagnostic.warning(
                    ThemeRules.WORDS,
                    phrase.span(),
                    "nothing says `" + key + "`",
                    Nearest.hint(
                            key, english.keySet(), "the phrases are in the files words of the theme " + base.name())));
        } else if (known && said.isPresent()) {
            slots(phrase, slots(phrase.text()), slots(said.get()));
        }
    }

    private void slots(OwnPhrase phrase, TreeSet<String> own, TreeSet<String> given) {
        boolean same = without(own, "n").equals(without(given, "n")) && (given.contains("n") || !own.contains("n"));
        if (!same) {
            problems.accept(Diagnostic.error(
                    ThemeRules.WORDS,
                    phrase.span(),
                    "`" + phrase.key() + "` is said with " + braced(given) + ", and this has " + braced(own),
                    "use each of them, as often and where you like"));
        }
    }

    private static String braced(TreeSet<String> slots) {
        return slots.isEmpty()
                ? "no slot"
                : slots.stream().map(slot -> "{" + slot + "}").collect(Collectors.joining(", "));
    }

    private static TreeSet<String> without(TreeSet<String> slots, String slot) {
        TreeSet<String> rest = new TreeSet<>(slots);
        rest.remove(slot);
        return rest;
    }

    private static TreeSet<String> slots(String phrase) {
        return SLOT.matcher(phrase)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> found(Stream<ThemeText> texts, Pattern pattern) {
        return texts.flatMap(text -> pattern.matcher(text.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String quoted(String value) {
        return "\"" + value + "\"";
    }
}

package org.periplus.compose.home;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.periplus.compose.kit.Sheet;
import org.periplus.diagnostic.Diagnostic;
import org.periplus.page.Damage;

/** Tells on the start page what could not be read of the content. */
final class Damages {

    private static final int MOST_FILES = 12;
    private static final int MOST_PROBLEMS = 3;

    private Damages() {}

    /** Tells of the mistakes that the content of a page's site has. */
    static Damage of(Sheet sheet) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        for (Diagnostic mistake : sheet.studio().content().judgement().mistakes()) {
            byFile.computeIfAbsent(mistake.span().file(), file -> new ArrayList<>())
                    .add(mistake);
        }
        if (byFile.isEmpty()) {
            return Damage.NONE;
        }
        List<Damage.BrokenFile> files = byFile.entrySet().stream()
                .limit(MOST_FILES)
                .map(file -> file(sheet, file.getKey(), file.getValue()))
                .toList();
        int left = byFile.size() - files.size();
        return new Damage(
                sheet.say("broken.note", "n", byFile.size()),
                files,
                left > 0 ? sheet.say("broken.files", "n", left) : "");
    }

    private static Damage.BrokenFile file(Sheet sheet, String file, List<Diagnostic> mistakes) {
        List<Damage.Mistake> first = mistakes.stream()
                .limit(MOST_PROBLEMS)
                .map(one -> new Damage.Mistake(
                        sheet.say("broken.line", "line", one.span().line()), one.message()))
                .toList();
        int left = mistakes.size() - first.size();
        return new Damage.BrokenFile(file, first, left > 0 ? sheet.say("broken.mistakes", "n", left) : "");
    }
}

package org.periplus.sample.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A recipe for a build service: where the guide prints it, and below which keys its shell stands.
 *
 * @param page the page of the guide
 * @param file the name in the first line of the block
 * @param keys the keys below which shell stands; none if it is no YAML
 */
record Recipe(String page, String file, List<String> keys) {

    static final Recipe GITHUB = new Recipe("ci/github-actions", ".github/workflows/atlas.yml", List.of("run"));
    static final Recipe GITHUB_COMMENT =
            new Recipe("ci/github-actions", ".github/workflows/atlas-comment.yml", List.of("run"));
    static final Recipe GITLAB = new Recipe("ci/gitlab-ci", ".gitlab-ci.yml", List.of("script", "before_script"));
    static final Recipe BITBUCKET = new Recipe("ci/bitbucket", "bitbucket-pipelines.yml", List.of("script"));
    static final Recipe AZURE = new Recipe("ci/azure", "azure-pipelines.yml", List.of("bash"));
    static final Recipe JENKINS = new Recipe("ci/jenkins", "Jenkinsfile", List.of());
    private static final Pattern GROOVY = Pattern.compile("sh (?:'''(.*?)'''|'([^'\n]+)')", Pattern.DOTALL);

    /** Returns all recipes that are written in YAML. */
    static Stream<Recipe> yamls() {
        return Stream.of(GITHUB, GITHUB_COMMENT, GITLAB, BITBUCKET, AZURE);
    }

    /** Returns the block as it is printed. */
    String text() {
        return GuidePage.of(page).file(file);
    }

    /** Returns the block, read as YAML. */
    Node yaml() {
        return GuidePage.parse(text());
    }

    /** Returns the shell blocks of the recipe in their order, as the service hands them to a shell. */
    List<String> scripts() {
        return keys.isEmpty() ? groovy() : yaml().scripts(keys);
    }

    private List<String> groovy() {
        List<String> scripts = new ArrayList<>();
        for (MatchResult found : GROOVY.matcher(text()).results().toList()) {
            scripts.add(found.group(1) == null ? found.group(2) : found.group(1).replace("\\\\", "\\"));
        }
        return scripts;
    }

    /** Returns the only shell block that holds these words. */
    String script(String words) {
        List<String> found =
                scripts().stream().filter(script -> script.contains(words)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " blocks of " + file + " hold " + words);
        }
        return found.get(0);
    }

    @Override
    public String toString() {
        return file;
    }
}

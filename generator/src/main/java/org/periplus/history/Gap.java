package org.periplus.history;

/** Why the past of the content is not known, or not wholly. */
public enum Gap {
    /** Nobody asked for it. */
    LEFT_OUT("left-out", "The history was left out on request"),
    /** The content lies in no repository. */
    NO_REPOSITORY("no-repository", "The content is not in a git repository, so no changes are known"),
    /** The repository is damaged. */
    UNREADABLE("unreadable", "The git repository could not be read, so no changes are known"),
    /** The repository names its objects otherwise than by SHA-1. */
    OBJECT_NAMES("object-names", "The git repository uses other object names than SHA-1, which cannot be read yet"),
    /** The repository has no files beside it. */
    NO_WORK_TREE("no-work-tree", "The git repository has no work tree, so no changes are known"),
    /** Nothing was committed yet. */
    NO_COMMIT("no-commit", "The git repository has no commit yet, so no changes are known"),
    /** Some commits are damaged or were not fetched. */
    BROKEN("broken", "Some commits could not be read, so older changes are not known"),
    /** The clone holds the newest commits only. */
    SHALLOW("shallow", "The repository is a shallow clone, so changes before its first commit here are not known"),
    /** Some files of commits are damaged or were not fetched. */
    PARTIAL("partial", "Some files of older commits were not fetched or are damaged, so not all changes are known"),
    /** Some commits could not be compared with what was before them: a fault of this program. */
    UNTOLD("untold", "What some commits changed could not be told; this is a fault of Periplus, please report it");

    private final String word;
    private final String sentence;

    Gap(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** Returns the word that phrases of the site know it by, such as {@code no-commit}. */
    public String word() {
        return word;
    }

    /** Returns what to tell whoever builds the site, in English, without a full stop. */
    public String sentence() {
        return sentence;
    }
}

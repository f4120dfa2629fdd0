package org.periplus.check;

import java.util.List;

/** What is to be said about content of other folders and repositories that a site includes. */
final class IncludeExplanations {

    static final List<Explanation> LIST = List.of(
            Explanation.error(
                    "bad-include",
                    "Source that cannot be followed",
                    "An address that holds a login, runs a program or is not secured is never opened, and a way out of a"
                            + " repository never followed.",
                    "name one folder, or one repository by https, ssh or a path",
                    """
                    # periplus.yaml
                    include:
                      - {git: https://git.example/rail/maps.git, ref: v1.2, prefix: rail}
                    """),
            Explanation.error(
                    "include-changed",
                    "Not what was pinned",
                    "What a build uses is compared with the hash in the lock, so that nobody can change a site from the side: a"
                            + " lock edited by hand, a damaged copy in the cache and another one's content are found.",
                    "take periplus.lock as it was committed, or remove the folder sources of the cache",
                    """
                    # periplus.yaml, with periplus.lock as periplus update wrote it
                    include:
                      - {git: https://git.example/rail/maps.git, ref: v1.2, prefix: rail}
                    """),
            Explanation.error(
                    "include-conflict",
                    "Same id in two repositories",
                    "A reference could mean either, so neither is shown. Channels, teams, terms, segments and sources may be in"
                            + " several repositories if all say the same of them.",
                    "write a prefix: for one of the two, or give one of them another id",
                    """
                    # periplus.yaml
                    include:
                      - {folder: ../rail, prefix: rail}
                    """),
            Explanation.warning(
                    "include-left-out",
                    "Part of a source left out",
                    "A site includes what it names itself: the includes of others are not followed, nor are links, and files that"
                            + " git LFS keeps are not fetched. Texts of another language stay as they are.",
                    "include the other source here as well, or keep the files in the repository itself",
                    """
                    # periplus.yaml
                    include:
                      - {folder: ../rail, prefix: rail}
                      - {folder: ../stations, prefix: stations}
                    """),
            Explanation.error(
                    "include-not-locked",
                    "Repository without a pin",
                    "Without a pin a site would change because another team pushed, and nobody could build it again as it was.",
                    "run periplus update, and commit periplus.lock",
                    """
                    # periplus.yaml, with periplus.lock beside it
                    include:
                      - {git: https://git.example/rail/maps.git, ref: v1.2, prefix: rail}
                    """),
            Explanation.error(
                    "include-scale",
                    "Another scale of emotions",
                    "The same number would mean a smile in one repository and a frown in the other.",
                    "agree on one scale in both files periplus.yaml",
                    """
                    # periplus.yaml
                    emotions: {scale: [-2, 2]}
                    """),
            Explanation.error(
                    "include-unavailable",
                    "Source that is not there",
                    "A site without a part of its content would mislead its readers, so the old site stays.",
                    "mend the path, or build once where the repository can be reached",
                    """
                    # periplus.yaml
                    include:
                      - {folder: ../rail, prefix: rail}
                    """));

    private IncludeExplanations() {}
}

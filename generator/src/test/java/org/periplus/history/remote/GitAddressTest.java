package org.periplus.history.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An address of a repository comes from content: it may name a place and nothing else. */
class GitAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ext::sh -c touch% /tmp/x",
                "ext::https://git.example/a",
                "-uhttps://git.example/a",
                "--upload-pack=touch",
                "http://git.example/a.git",
                "git://git.example/a.git",
                "ftp://git.example/a.git",
                "HTTP://git.example/a.git",
                "https://ada@git.example/a.git",
                "https://ada:secret@git.example/a.git",
                "https://git.example/a.git?token=1",
                "https:///a.git",
                "ssh://-oProxyCommand=touch/a.git",
                "ssh://git@-oProxyCommand=touch/a.git",
                "ssh://git:secret@git.example/a.git",
                "ssh://-l@git.example/a.git",
                "git@-oProxyCommand=touch:a.git",
                "-l@git.example:a.git",
                "git@git.example:-a",
                "file://server/share",
                "https://git.example/a\nb",
                "data://x"
            })
    void whatRunsOrTellsSomethingIsRefused(String written) {
        assertThat(GitAddress.problem(written)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://git.example/team/maps.git",
                "https://git.example:8443/team/maps",
                "ssh://git@git.example:2222/team/maps.git",
                "git@git.example:team/maps.git",
                "file:///srv/git/maps.git",
                "../rail maps",
                "/srv/git/maps.git"
            })
    void whatNamesAPlaceIsTaken(String written) {
        assertThat(GitAddress.problem(written)).isEmpty();
    }

    @Test
    void aPathLeadsFromTheContentFolderAndIsNotRemote() {
        Path base = Path.of("").toAbsolutePath();
        GitAddress path = GitAddress.of("../rail maps", base);
        assertThat(path.target()).isEqualTo(base.resolveSibling("rail maps").toString());
        assertThat(path.isRemote()).isFalse();
        assertThat(path.page()).isEmpty();
        assertThat(GitAddress.of("git@git.example:a.git", base).isRemote()).isTrue();
        assertThat(GitAddress.of("https://git.example/a.git", base).page())
                .isEqualTo(Optional.of("https://git.example/a"));
    }

    @Test
    void sshIsToldWhatIsTheHostAndWhatIsTheCommand() throws Exception {
        assertThat(SshProgram.words(new URIish("ssh://git@git.example:2222/a.git"), "git-upload-pack '/a.git'"))
                .containsSequence("-p", "2222", "--", "git@git.example", "git-upload-pack '/a.git'")
                .contains("BatchMode=yes");
    }
}

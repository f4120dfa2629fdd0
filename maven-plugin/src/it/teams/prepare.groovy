import java.time.Instant
import java.time.ZoneOffset
import org.eclipse.jgit.api.Git
import org.eclipse.jgit.lib.PersonIdent

// A repository with one commit, tagged v1, and a change since that nobody has committed.
PersonIdent sam = new PersonIdent('Sam', 'sam@example.org', Instant.parse('2026-05-01T10:00:00Z'), ZoneOffset.UTC)
Git git = Git.init().setDirectory(basedir).setInitialBranch('main').call()
try {
    git.add().addFilepattern('atlas').addFilepattern('shop').call()
    git.commit().setMessage('Add both atlases').setAuthor(sam).setCommitter(sam).setSign(false).call()
    git.tag().setName('v1').setAnnotated(false).setSigned(false).call()
} finally {
    git.close()
}
File journey = new File(basedir, 'atlas/journeys/first.yaml')
journey.setText(journey.getText('UTF-8').replace('Searches', 'Looks for a train'), 'UTF-8')

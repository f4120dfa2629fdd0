String log = new File(basedir, 'build.log').getText('UTF-8')
File atlas = new File(basedir, 'atlas/target')
File site = new File(atlas, 'site/periplus')

Closure says = { words -> assert log.contains(words): "the log does not say: $words" }
Closure holds = { File file, words ->
    assert file.isFile(): "missing file $file"
    assert words.isEmpty() || file.getText('UTF-8').contains(words): "$file does not say: $words"
}

holds(new File(site, 'journeys/first.html'), 'Looks for a train')
holds(new File(site, 'index.html'), '2026-05-12')
holds(new File(basedir, 'shop/target/site/periplus/index.html'), 'Atlas of the shop')
says('files written, 0 unchanged, 0 removed. Open ')
assert log.count(' pages in ' + site + ': up to date, nothing has changed since the last build.') == 2: 'neither the second build nor the report found its work done'

File file = new File(atlas, 'file').listFiles().find { it.name.endsWith('.html') }

says('Memory at most')
holds(new File(atlas, 'stats.json'), '"stages"')
holds(new File(atlas, 'editions/sitemap.xml'), 'https://example.org/atlas/')
assert new File(atlas, 'editions').listFiles().any { it.directory && new File(it, 'v1/index.html').isFile() }: 'the edition is missing'
String[] files = new File(atlas, 'file').list().findAll { it.endsWith('.html') }
assert files.length == 1: "one file was asked for: $files"
holds(file, 'Searches')

holds(new File(atlas, 'surefire-reports/TEST-periplus.xml'), '<testsuites')
holds(new File(atlas, 'known.json'), 'periplus-baseline')
holds(new File(atlas, 'changes.md'), 'Looks for a train')
holds(new File(atlas, 'periplus/first-journey-map.svg'), '<svg')

says('Periplus is skipped.')
says('There is no periplus.yaml in ' + basedir + ', so there is nothing to do here.')
says('There is no periplus.yaml in ' + new File(basedir, 'plain') + ', so there is nothing to do here.')
['generate', 'check', 'serve', 'diff', 'export', 'report', 'help'].each { goal -> says("periplus:$goal") }
assert !log.contains('at org.periplus.'): 'a stack trace reached the user'
assert !log.contains('not marked @threadSafe') && !log.contains('not marked as thread-safe'): 'a goal is not for several threads'

// The site is the same to the byte, whichever Maven and JDK made it.
if (earlier) {
    File other = new File(basedir, earlier + '/atlas/target/site/periplus').canonicalFile
    Closure listed = { File folder ->
        List<String> names = []
        folder.eachFileRecurse(groovy.io.FileType.FILES) { names << folder.toPath().relativize(it.toPath()).toString() }
        names.sort()
    }
    List<String> names = listed(site)
    assert names == listed(other)
    names.each { name -> assert Arrays.equals(new File(site, name).bytes, new File(other, name).bytes): "$name differs" }
}
return true

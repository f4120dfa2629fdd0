File site = new File(basedir, 'target/site/periplus')
['index.html', 'journeys/first.html', 'personas/sam.html', '404.html'].each { page ->
    assert new File(site, page).isFile(): "missing page $page"
}
assert new File(site, 'journeys/first.html').getText('UTF-8').contains('First visit')
assert new File(basedir, 'build.log').getText('UTF-8').contains('files written')

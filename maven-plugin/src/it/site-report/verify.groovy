File site = new File(basedir, 'target/site')
assert new File(site, 'periplus/journeys/first.html').getText('UTF-8').contains('First visit')
assert new File(site, 'periplus/index.html').getText('UTF-8').contains('A minimal atlas')
assert new File(site, 'project-reports.html').getText('UTF-8').contains('href="periplus/index.html"'): 'no page of the project leads to the atlas'

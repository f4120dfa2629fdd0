String log = new File(basedir, 'build.log').getText('UTF-8')
['periplus.yaml:2:1: error:', 'did you mean "title"?', 'personas/sam.md:3:12: error:', '[missing-reference]', 'BUILD FAILURE'].each { words ->
    assert log.contains(words): "the log does not say: $words"
}
assert !log.contains('at org.periplus.'): 'a stack trace reached the user'
assert !new File(basedir, 'target/site').exists(): 'a check wrote a site'

String log = new File(basedir, 'build.log').getText('UTF-8')
['periplus.yaml:2:1: error:', 'did you mean "title"?', 'personas/sam.md:3:12: error:', '[missing-reference]', 'BUILD FAILURE'].each { words ->
    assert log.contains(words): "the log does not say: $words"
}
assert !log.contains('at org.periplus.'): 'a stack trace reached the user'
assert !new File(basedir, 'target/site').exists(): 'a check wrote a site'

def report = new groovy.xml.XmlParser().parse(new File(basedir, 'target/surefire-reports/TEST-periplus.xml'))
assert report.@failures.toInteger() == report.testsuite.testcase.failure.size()
assert report.testsuite.find { it.@file.endsWith('periplus.yaml') }.@failures.toInteger() == 1

String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains(' in the baseline and not told again.')
assert !log.contains('did you mean "title"?'): 'a known problem was told'
assert !new File(basedir, 'target/site').exists(): 'a check wrote a site'

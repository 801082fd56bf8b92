# From Stryker's report: every change that no test noticed, and the counts of the table in docs/testing.md.
def count($status): map(select(.status == $status)) | length;
[.files | to_entries[] | (.key | sub(".*/src/"; "src/")) as $file | (.value.source | split("\n")) as $lines
  | .value.mutants[] | select(.status != "Ignored") + {$file, was: ($lines[.location.start.line - 1] | sub("^\\s+"; ""))}]
| (.[] | select(.status == "Survived" or .status == "NoCoverage")
    | "\(.file):\(.location.start.line)  \(if .status == "NoCoverage" then "not run by any test" else "survived" end): \(.mutatorName)\n  was \(.was)\n  now \(.replacement | gsub("\\s+"; " "))"),
  (count("Killed") as $killed | count("Timeout") as $slow | (count("Survived") + count("NoCoverage")) as $survived
    | ($killed + $slow + $survived) as $all
    | "\n\($all) changes: \($killed) killed, \($slow) timed out, \($survived) survived; score \(($killed + $slow) * 1000 / $all | round / 10) %; \(count("CompileError")) more did not compile")

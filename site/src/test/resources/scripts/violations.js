// What axe-core finds in the page, by all its rules and those for AAA that we keep, or by some rules only.
const done = arguments[arguments.length - 1];
const only = arguments[0];
const options = { resultTypes: ["violations"] };
if (only) {
  options.runOnly = { type: "rule", values: only };
} else {
  options.rules = { "color-contrast-enhanced": { enabled: true }, "target-size": { enabled: true } };
}
axe.run(document, options).then(
  (results) => done(results.violations.flatMap((violation) =>
    violation.nodes.map((node) => violation.id + ": " + node.target.join(" ") + ": " + node.failureSummary))),
  (fault) => done(["axe failed: " + fault]));

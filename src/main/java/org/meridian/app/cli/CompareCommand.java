package org.meridian.app.cli;

import java.util.Optional;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.ComparedOptions;
import org.meridian.app.cli.options.FilterNote;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.io.table.comparison.ComparisonWriter;
import org.meridian.scenario.comparison.ComparedSide;
import org.meridian.scenario.comparison.ScoreGrowth;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.SideComparison;
import org.meridian.scenario.comparison.cause.ChangeDecomposition;
import org.meridian.scenario.comparison.cause.ChangeShares;
import org.meridian.view.comparison.ComparisonContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code compare}: two sides, what changed between them and why. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Compares two sides, A and B: years, scenarios, datasets or a published ranking; writes CSV"
            + " with ranks, scores and what changed from A to B.")
final class CompareCommand extends VerbCommand {

  @Mixin private ComparedOptions sides;
  @Mixin private OutputOption output;

  @Option(
      names = "--why",
      description =
          "Say how much of each change is due to data, weights, methods and membership, in points"
              + " and in places gained; shares add up exactly (Shapley values).")
  private boolean why;

  @Option(
      names = "--why-parts",
      description =
          "--why: also say how much of the data's share is due to each part of the index.")
  private boolean parts;

  @Option(
      names = "--json",
      description = "Write how far the two rankings agree as JSON, instead of the cities.")
  private boolean json;

  @Option(
      names = "--top",
      paramLabel = "N",
      description =
          "--json: how many of the first places are laid beside each other (default: 20).")
  private Integer top;

  @Option(
      names = "--places",
      description =
          "Add places among the cities that both sides rank, and the arrows that the publisher of B"
              + " printed with what they are against.")
  private boolean places;

  @Option(
      names = "--growth",
      description =
          "Add how much scores grew from A to B, in percent and compound a year; for sides of two"
              + " whole years.")
  private boolean growth;

  CompareCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    require(!parts || why, "needs.other", "--why-parts", "--why");
    require(!why || !json, "no.effect.with", "--why", "--json");
    require(!why || !sides.isPublished(), "no.effect.with", "--why", "--with-published");
    require(top == null || json, "needs.other", "--top", "--json");
    require(top == null || top >= 1, "takes.least", "--top", 1);
    require(!places || !json, "no.effect.with", "--places", "--json");
    require(!growth || !json, "no.effect.with", "--growth", "--json");
    require(!sides.hasTop() || !json, "no.effect.with", "--side-top", "--json");
    if (json) {
      output.requirePlain("--json");
    }
    SideComparison comparison = sides.compare(console());
    require(!growth || ScoreGrowth.of(comparison).isPresent(), "compare.growth");
    note(comparison);
    (json ? FilterNote.AGREEMENT : FilterNote.ROWS).say(sides.present(), console());
    output.write(
        json
            ? AgreementJson.bytes(comparison.agreement(top == null ? ComparisonContent.TOP : top))
            : table(comparison),
        console());
  }

  private byte[] table(SideComparison comparison) {
    Optional<ChangeDecomposition> apart = apart(comparison);
    ComparisonWriter writer =
        new ComparisonWriter(comparison, apart.map(ChangeDecomposition::things))
            .withParts(apart.filter(any -> parts).flatMap(this::byPart));
    ComparisonWriter placed = places ? writer.withPlaces() : writer;
    return (growth ? placed.withGrowth() : placed)
        .toBytes(
            output.style(),
            comparison.rows().stream()
                .filter(ComparisonContent.shown(sides.present(), comparison))
                .filter(row -> row.isAmong(sides.top()))
                .toList());
  }

  private void note(SideComparison comparison) {
    EngineNotes notes = new EngineNotes(console());
    for (ComparedSide side : new ComparedSide[] {comparison.a(), comparison.b()}) {
      if (side instanceof ScoredSide scored) {
        notes.sayOfCities(scored.result());
      }
    }
    say("compare.by.name", comparison.join().byName());
    say("compare.unclear", comparison.join().unclear().size());
    say("compare.unranked", comparison.unranked());
  }

  private void say(String key, int count) {
    if (count > 0) {
      console().err().println(CommandWords.ofThisSystem().say(key, count));
    }
  }

  private Optional<ChangeShares> byPart(ChangeDecomposition apart) {
    Optional<ChangeShares> found = apart.byPart();
    if (found.isEmpty()) {
      console().err().println(CommandWords.ofThisSystem().say("compare.whole"));
    }
    return found;
  }

  private Optional<ChangeDecomposition> apart(SideComparison comparison) {
    if (!why) {
      return Optional.empty();
    }
    Optional<ChangeDecomposition.DecompositionRefusal> refusal =
        ChangeDecomposition.refusal(comparison);
    if (refusal.isPresent()) {
      throw new VerbFailure(
          CommandWords.ofThisSystem().say("compare.refused." + refusal.get().name()));
    }
    return Optional.of(ChangeDecomposition.of(comparison));
  }
}

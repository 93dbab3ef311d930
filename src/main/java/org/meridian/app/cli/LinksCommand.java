package org.meridian.app.cli;

import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.CityArgument;
import org.meridian.app.cli.options.FilterNote;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.flow.LinkCounts;
import org.meridian.flow.LinkResult;
import org.meridian.flow.LinkSelection;
import org.meridian.io.table.LinksWriter;
import org.meridian.model.Dataset;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.LinkFilter;
import org.meridian.scoring.basis.ScoringWarning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code links}: scores pathways between cities. */
@Command(
    name = "links",
    mixinStandardHelpOptions = true,
    description = "Scores the pathways between cities; writes CSV, the strongest first.")
final class LinksCommand extends VerbCommand {

  @Mixin private ScoringOptions scoring;
  @Mixin private OutputOption output;

  @Option(
      names = "--top",
      paramLabel = "N",
      description = "Only the N strongest, none without a score; ranks stay those among all.")
  private int top;

  @Option(
      names = "--of",
      paramLabel = "CITY",
      description = "Only those of one city, by its id, its name in English or Chinese, or pinyin.")
  private String city;

  @Option(names = "--regions", description = "Add the regions of both cities.")
  private boolean regions;

  LinksCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    require(top >= 0, "takes.least", "--top", 0);
    ScenarioResult result = scoring.score(console(), FilterNote.LINKS);
    LinkResult links = result.links();
    // Most leaves describe cities only; that they have no links is nothing to note.
    new EngineNotes(console(), ScoringWarning.WarningKind.NO_DATA)
        .say(links.result(), row -> links.result().input().rowIds().get(row));
    LinkSelection selection = LinkSelection.of(result.dataset(), links, rule(result));
    LinkCounts counts = selection.counts();
    note(counts, isFiltered(result));
    LinksWriter writer = new LinksWriter(result.dataset(), links, selection.measure());
    output.write(
        (regions ? writer.withRegions() : writer).table(selection.listed(), output.style()),
        console());
  }

  /** Says how many pairs have a score, and how many of those are left out. */
  private void note(LinkCounts counts, boolean filtered) {
    if (counts.scored() < counts.pairs()) {
      console()
          .err()
          .println(
              CommandWords.ofThisSystem().say("links.scored", counts.pairs(), counts.scored()));
    }
    if (filtered) {
      console()
          .err()
          .println(
              CommandWords.ofThisSystem().say("links.filtered", counts.shown(), counts.scored()));
    }
  }

  /** Whether the scenario, not an option, leaves links out. */
  private boolean isFiltered(ScenarioResult result) {
    LinkFilter filter = result.scenario().links();
    boolean fewer = top == 0 && filter.top() > 0;
    boolean ofOne = city == null && !filter.ofCity().isEmpty();
    return fewer || ofOne || result.hidesCities();
  }

  /** The scenario's filters, in which what is asked for here stands in place of what it holds. */
  private LinkSelection.Rule rule(ScenarioResult result) {
    LinkSelection.Rule rule = result.linkRule();
    if (city != null) {
      rule = rule.withCity(position(result.dataset(), city));
    }
    return top == 0 ? rule : rule.withTop(top);
  }

  private static int position(Dataset dataset, String city) {
    return dataset.cityPosition(CityArgument.find(dataset, city).id()).orElseThrow();
  }
}

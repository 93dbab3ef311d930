package org.meridian.app.cli;

import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.ProgressLines;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.flow.LinkResult;
import org.meridian.flow.NetworkMeasures;
import org.meridian.io.table.MeasuresWriter;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.ScenarioResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code measures}: how cities stand in the network of links. */
@Command(
    name = "measures",
    mixinStandardHelpOptions = true,
    description =
        "Degree, strength, betweenness, harmonic closeness and eigenvector centrality per city, in"
            + " the network of pathways weighted by their scores; where links.csv joins cities"
            + " with themselves, these values follow as inside:INDICATOR; writes CSV.")
final class MeasuresCommand extends VerbCommand {

  @Mixin private ScoringOptions scoring;
  @Mixin private OutputOption output;

  @Option(
      names = "--by",
      paramLabel = "NODE or INDICATOR",
      description =
          "Weigh links by their score in this node, or by their value in this link"
              + " indicator, instead of by the index.")
  private String by;

  @Option(
      names = "--exact",
      description =
          "Follow paths from all cities for betweenness. Without it, where more than 5,000 cities"
              + " have links, betweenness is estimated from 1,000 of them, and the column is called"
              + " betweenness_estimate.")
  private boolean exact;

  MeasuresCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    ScenarioResult result = scoring.score(console());
    Dataset dataset = result.dataset();
    if (result.links().links().size() == 0) {
      throw new VerbFailure(CommandWords.ofThisSystem().say("no.links", dataset.id()));
    }
    NetworkMeasures measures = measures(dataset, result.links());
    if (measures.isSampled()) {
      console()
          .err()
          .println(
              CommandWords.ofThisSystem()
                  .say("measures.sampled", measures.sources(), measures.allSources()));
    }
    output.write(MeasuresWriter.toBytes(result, measures, output.style()), console());
  }

  private NetworkMeasures measures(Dataset dataset, LinkResult links) {
    return NetworkMeasures.of(
            links.links(),
            weights(dataset, links),
            dataset.cities().size(),
            exact,
            new ProgressLines(console(), "measures.progress"))
        .orElseThrow();
  }

  /** One a link, NaN where it has none. */
  private double[] weights(Dataset dataset, LinkResult links) {
    if (by != null && links.links().column(by).isPresent()) {
      return links.links().column(by).get();
    }
    double[] scores =
        links.result().scores(by == null ? IndexStructure.ROOT : node(dataset, links));
    return scores.length == 0 ? new double[links.links().size()] : scores;
  }

  private int node(Dataset dataset, LinkResult links) {
    return dataset
        .structure()
        .position(by)
        .orElseThrow(
            () ->
                usage(
                    "no.node.or.link",
                    by,
                    NodeChoice.all(dataset),
                    String.join(", ", links.links().indicators())));
  }
}

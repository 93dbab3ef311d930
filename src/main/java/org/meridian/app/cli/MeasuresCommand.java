package org.meridian.app.cli;

import org.meridian.app.cli.console.CommandWords;
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
    output.write(
        MeasuresWriter.toBytes(
            dataset,
            measures(dataset, result.links()),
            dataset.links(result.scenario().year()),
            output.style()),
        console());
  }

  private NetworkMeasures measures(Dataset dataset, LinkResult links) {
    int cities = dataset.cities().size();
    if (by == null) {
      return NetworkMeasures.of(links, IndexStructure.ROOT, cities);
    }
    if (links.links().column(by).isPresent()) {
      return NetworkMeasures.of(links.links(), links.links().column(by).get(), cities);
    }
    int node =
        dataset
            .structure()
            .position(by)
            .orElseThrow(
                () ->
                    usage(
                        "no.node.or.link",
                        by,
                        NodeChoice.all(dataset),
                        String.join(", ", links.links().indicators())));
    return NetworkMeasures.of(links, node, cities);
  }
}

package org.meridian.app.cli.options.groups;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.layers.LinkLayers;
import org.meridian.view.groups.blocks.BlockChoice;
import org.meridian.view.groups.blocks.BlockForm;
import org.meridian.view.groups.blocks.BlockMeasure;
import picocli.CommandLine.Option;

/** Which links between which groups a view sums, and how it draws them. */
public final class BlockChoices extends UsageCheck {

  @Option(
      names = "--block-by",
      paramLabel = "WHAT",
      description =
          "Sum links between these groups: region, country, saved, cluster, published, tier,"
              + " corridor or an attribute of cities; regions unless given.")
  private String by = "";

  @Option(
      names = "--block-link",
      paramLabel = "ID",
      description =
          "The link indicator, or the node of the index of links, that is summed; the first link"
              + " indicator unless given.")
  private String link = "";

  @Option(
      names = "--block-form",
      paramLabel = "FORM",
      description = "diagram (ribbons around a circle, unless given) or matrix.")
  private String form;

  @Option(
      names = "--block-measure",
      paramLabel = "MEASURE",
      description =
          "What a cell of the matrix says: strength (the sum, unless given), linked (pairs),"
              + " possible (pairs), density (sum by possible pair) or share (percent of all).")
  private String measure;

  /** The choice that the options make for a result. */
  public BlockChoice read(ScenarioResult result) {
    GroupChoices.check(this, by, result.dataset());
    List<String> layers = LinkLayers.offered(result);
    require(link.isEmpty() || layers.contains(link), "none.of", link, String.join(", ", layers));
    BlockChoice choice = BlockChoice.USUAL.withBy(by).withLink(link);
    if (form != null) {
      choice = choice.with(named(BlockForm.values(), form));
    }
    if (measure != null) {
      require(
          choice.form() == BlockForm.MATRIX,
          "no.effect.with",
          "--block-measure",
          "--block-form diagram");
      choice = choice.with(named(BlockMeasure.values(), measure));
    }
    return choice;
  }

  private <E extends Enum<E>> E named(E[] constants, String word) {
    List<String> words =
        Arrays.stream(constants).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
    int at = words.indexOf(word);
    require(at >= 0, "none.of", word, String.join(", ", words));
    return constants[at];
  }
}

package org.meridian.app.cli.options;

import java.util.List;
import org.meridian.app.cli.console.TierCuts;
import org.meridian.app.cli.console.UsageCheck;
import org.meridian.model.Dataset;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scoring.tiers.TierRule;
import picocli.CommandLine.Option;

/** How cities are sorted into tiers, where a view shows them. */
public final class TierChoices extends UsageCheck {

  @Option(
      names = "--tiers",
      paramLabel = "METHOD",
      description =
          "Sort cities into tiers by jenks, quantile, equal, headtail, ranks:A,B,C (last ranks,"
              + " ascending) or cuts:A,B,C (least scores, descending); a map is coloured by them.")
  private String method;

  @Option(
      names = "--tier-classes",
      paramLabel = "K",
      description = "How many tiers, 2 to 9; for jenks, quantile and equal.")
  private Integer classes;

  @Option(
      names = "--tier-head-limit",
      paramLabel = "SHARE",
      description = "The greatest share of a head that is cut again; for headtail.")
  private Double headLimit;

  @Option(
      names = "--tier-node",
      paramLabel = "NODE",
      description = "The node whose scores are cut into tiers, instead of the index.")
  private String node;

  /** The settings of a scenario with what the options change. */
  public TierSettings read(TierSettings given, Dataset dataset) {
    TierSettings settings = given;
    if (node != null) {
      NodeChoice.check(this, node, dataset);
      settings = settings.withNode(node);
    }
    if (method != null) {
      settings = cut(settings).withOnMap(true);
    }
    return sized(settings);
  }

  private TierSettings cut(TierSettings settings) {
    if (TierCuts.isRanks(method)) {
      return settings.withMethod(TierMethod.RANKS).withRanks(TierCuts.ranks(this, method));
    }
    if (TierCuts.isCuts(method)) {
      List<Double> limits = TierCuts.limits(this, method);
      require(limits.size() < TierRule.MOST, "cuts.descend");
      return settings.withMethod(TierMethod.CUTS).withLimits(limits);
    }
    TierMethod found =
        TierMethod.find(method)
            .filter(each -> !each.isCut())
            .orElseThrow(
                () ->
                    usage(
                        "none.of",
                        method,
                        "jenks, quantile, equal, headtail, ranks:A,B,C, cuts:A,B,C"));
    return settings.withMethod(found);
  }

  private TierSettings sized(TierSettings settings) {
    TierSettings sized = settings;
    String by = "--tiers " + settings.method().id();
    if (classes != null) {
      require(settings.method().isCounted(), "no.effect.with", "--tier-classes", by);
      require(
          classes >= TierRule.FEWEST && classes <= TierRule.MOST,
          "number.between",
          "--tier-classes",
          TierRule.FEWEST,
          TierRule.MOST,
          classes);
      sized = sized.withClasses(classes);
    }
    if (headLimit != null) {
      require(settings.method() == TierMethod.HEADTAIL, "no.effect.with", "--tier-head-limit", by);
      require(headLimit > 0 && headLimit < 1, "head.bounds", Double.toString(headLimit));
      sized = sized.withHeadLimit(headLimit);
    }
    return sized;
  }
}

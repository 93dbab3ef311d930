package org.meridian.app.cli;

import java.util.List;
import org.meridian.app.cli.console.CommandWords;
import org.meridian.app.cli.console.TierCuts;
import org.meridian.app.cli.console.VerbFailure;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.cli.options.NodeChoice;
import org.meridian.app.cli.options.OutputOption;
import org.meridian.app.cli.options.ScoringOptions;
import org.meridian.io.table.TiersWriter;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.tiers.CityTiers;
import org.meridian.scoring.tiers.EqualIntervals;
import org.meridian.scoring.tiers.HeadTailBreaks;
import org.meridian.scoring.tiers.JenksBreaks;
import org.meridian.scoring.tiers.QuantileTiers;
import org.meridian.scoring.tiers.RankCuts;
import org.meridian.scoring.tiers.TierRule;
import org.meridian.scoring.tiers.ValueCuts;
import org.meridian.view.tiers.TierContent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tiers}: cities in tiers by a score. */
@Command(
    name = "tiers",
    mixinStandardHelpOptions = true,
    description =
        "Sorts cities into tiers by a score, tier 1 the top; writes CSV. Breaks and goodness of"
            + " variance fit go to the standard error.")
final class TiersCommand extends VerbCommand {

  @Mixin private ScoringOptions scoring;
  @Mixin private OutputOption output;

  @Option(
      names = "--node",
      paramLabel = "ID",
      description = "The node whose scores are sorted, instead of the index.")
  private String node;

  @Option(
      names = "--method",
      required = true,
      paramLabel = "METHOD",
      description =
          "jenks, quantile, equal, headtail, ranks:A,B,C (last ranks, ascending) or cuts:A,B,C"
              + " (values, descending).")
  private String method;

  @Option(
      names = "--classes",
      paramLabel = "K",
      description = "How many tiers, 2 to 9 (default: 5); for jenks, quantile and equal.")
  private Integer classes;

  @Option(
      names = "--head-limit",
      paramLabel = "SHARE",
      description = "The greatest share of a head that is cut again (default: 0.4); for headtail.")
  private Double headLimit;

  private static final int USUAL_CLASSES = 5;

  TiersCommand(VerbOutput console) {
    super(console);
  }

  @Override
  public void run() {
    TierRule rule = rule();
    ScenarioResult result = scoring.score(console());
    double[] values = TierContent.shown(result, NodeChoice.position(this, node, result.dataset()));
    try {
      CityTiers tiers = rule.of(values);
      say(tiers);
      output.write(TiersWriter.toBytes(result, values, tiers, output.style()), console());
    } catch (TierRule.TooManyClasses few) {
      throw new VerbFailure(CommandWords.ofThisSystem().say("tiers.few", few.different()));
    }
  }

  private TierRule rule() {
    boolean counted = List.of("jenks", "quantile", "equal").contains(method);
    require(classes == null || counted, "no.effect.with", "--classes", "--method " + method);
    require(
        headLimit == null || method.equals("headtail"),
        "no.effect.with",
        "--head-limit",
        "--method " + method);
    int count = count();
    double limit = limit();
    if (TierCuts.isRanks(method)) {
      return new RankCuts(TierCuts.ranks(this, method));
    }
    if (TierCuts.isCuts(method)) {
      return new ValueCuts(TierCuts.limits(this, method));
    }
    return switch (method) {
      case "jenks" -> new JenksBreaks(count);
      case "quantile" -> new QuantileTiers(count);
      case "equal" -> new EqualIntervals(count);
      case "headtail" -> new HeadTailBreaks(limit);
      default ->
          throw usage(
              "none.of", method, "jenks, quantile, equal, headtail, ranks:A,B,C, cuts:A,B,C");
    };
  }

  private int count() {
    int count = classes == null ? USUAL_CLASSES : classes;
    require(
        count >= TierRule.FEWEST && count <= TierRule.MOST,
        "number.between",
        "--classes",
        TierRule.FEWEST,
        TierRule.MOST,
        count);
    return count;
  }

  private double limit() {
    double limit = headLimit == null ? HeadTailBreaks.USUAL : headLimit;
    require(limit > 0 && limit < 1, "head.bounds", Double.toString(limit));
    return limit;
  }

  private void say(CityTiers tiers) {
    CommandWords words = CommandWords.ofThisSystem();
    for (int tier = 1; tier <= tiers.tiers().size(); tier++) {
      CityTiers.ValueTier each = tiers.tiers().get(tier - 1);
      console()
          .err()
          .println(
              words.say(
                  "tiers.tier",
                  tier,
                  each.count(),
                  Double.toString(each.lower()),
                  Double.toString(each.upper())));
    }
    console().err().println(words.say("tiers.fit", Double.toString(tiers.varianceFit())));
  }
}

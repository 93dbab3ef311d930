package org.meridian.io.scenario;

import java.util.ArrayList;
import java.util.List;
import org.meridian.io.json.JsonFile;
import org.meridian.model.reading.ProblemCode;
import org.meridian.scenario.choice.TierMethod;
import org.meridian.scenario.choice.TierSettings;
import org.meridian.scoring.tiers.TierRule;

/** Reads how cities are sorted into tiers out of the JSON of a scenario. */
final class TierParser {

  private static final double LEAST_SHARE = 0.01;

  private final JsonFile json;
  private final FieldReader fields;

  TierParser(JsonFile json) {
    this.json = json;
    fields = new FieldReader(json);
  }

  TierSettings read() {
    TierSettings usual = TierSettings.USUAL;
    return new TierSettings(
        json.text("/tiers/node", usual.node()),
        method(),
        fields.whole("/tiers/classes", usual.classes(), TierRule.FEWEST, TierRule.MOST),
        fields.within("/tiers/headLimit", usual.headLimit(), LEAST_SHARE, 1 - LEAST_SHARE),
        ranks(),
        limits(),
        json.truth("/tiers/onMap", usual.onMap()));
  }

  private TierMethod method() {
    String id = json.text("/tiers/method", TierSettings.USUAL.method().id());
    return TierMethod.find(id)
        .orElseGet(
            () -> {
              json.report("/tiers/method", ProblemCode.UNKNOWN_METHOD);
              return TierSettings.USUAL.method();
            });
  }

  private List<Integer> ranks() {
    List<Integer> ranks = new ArrayList<>();
    int least = 1;
    for (int at = 0; at < json.size("/tiers/ranks"); at++) {
      int rank = fields.whole("/tiers/ranks/" + at, least, least, Integer.MAX_VALUE);
      ranks.add(rank);
      least = Math.min(rank, Integer.MAX_VALUE - 1) + 1;
    }
    return fits("/tiers/ranks", ranks.size()) ? ranks : TierSettings.USUAL.ranks();
  }

  private List<Double> limits() {
    List<Double> limits = new ArrayList<>();
    double most = Double.MAX_VALUE;
    for (int at = 0; at < json.size("/tiers/limits"); at++) {
      double below = Math.nextDown(most);
      double limit = fields.within("/tiers/limits/" + at, below, -Double.MAX_VALUE, below);
      limits.add(limit);
      most = limit;
    }
    return fits("/tiers/limits", limits.size()) ? limits : TierSettings.USUAL.limits();
  }

  /** Whether there are cuts; more than there can be tiers are reported. */
  private boolean fits(String path, int count) {
    if (count >= TierRule.MOST) {
      json.report(path, ProblemCode.OUT_OF_RANGE, "1", Integer.toString(TierRule.MOST - 1));
    }
    return count > 0 && count < TierRule.MOST;
  }
}

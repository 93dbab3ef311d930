package org.meridian.view.charts.sides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meridian.model.IndexStructure;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.scenario.comparison.ScoredSide;
import org.meridian.scenario.comparison.cause.ChangePart;
import org.meridian.scenario.comparison.cause.ChangeShares;
import org.meridian.scenario.comparison.cause.ChangeThing;
import org.meridian.scenario.comparison.cause.ExactFraction;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.comparison.ChangeReasons;
import org.meridian.view.comparison.ChangeWords;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.ShareUnit;
import org.meridian.view.content.TextInLanguage;

/**
 * Builds the bars of a waterfall: side A, the data part by part (those that moved the city),
 * weights, methods, membership, side B. Each bar begins where the one before ends.
 */
final class CauseBars {

  /** Shares of points below this are printed with more digits. */
  private static final double SMALL = 0.005;

  private final ComparedRow row;
  private final int at;
  private final ShareUnit unit;
  private final ComparisonContent comparison;
  private final IndexStructure structure;
  private final ChangeShares things;
  private final Optional<ChangeShares> parts;
  private final List<CauseBar> bars = new ArrayList<>();
  private double now;

  /** Bars of a row that has shares. */
  CauseBars(ComparisonContent comparison, ComparedRow row, ChangeReasons reasons, ShareUnit unit) {
    this.comparison = comparison;
    this.row = row;
    this.unit = unit;
    at = comparison.comparison().rows().indexOf(row);
    things = reasons.things().orElseThrow();
    parts = reasons.parts();
    structure = ((ScoredSide) comparison.comparison().b()).dataset().structure();
    now = unit == ShareUnit.PLACES ? row.rankA() : row.scoreA();
  }

  List<CauseBar> all() {
    bars.add(side("a", "compare.a"));
    for (int thing = 0; thing < things.parts().size(); thing++) {
      ChangePart part = things.parts().get(thing);
      if (part.thing() != ChangeThing.DATA || !openData()) {
        add(things, thing, isSame(things, thing));
      }
    }
    now = unit == ShareUnit.PLACES ? row.rankB() : row.scoreB();
    bars.add(side("b", "compare.b"));
    return List.copyOf(bars);
  }

  private CauseBar side(String key, String label) {
    double value = now;
    String text = unit == ShareUnit.PLACES ? Numbers.whole((long) value) : Numbers.fixed(value, 2);
    return new CauseBar(
        key, Optional.empty(), TextInLanguage.key(label), value, value, words -> text, false);
  }

  /** Adds the parts of the data that moved the city; nothing where they are not told apart. */
  private boolean openData() {
    if (parts.isEmpty()) {
      return false;
    }
    ChangeShares shares = parts.get();
    List<Integer> moving = new ArrayList<>();
    for (int part = 0; part < shares.parts().size(); part++) {
      if (value(shares, part).isEmpty()) {
        return false;
      }
      if (value(shares, part).get() != 0) {
        moving.add(part);
      }
    }
    moving.forEach(part -> add(shares, part, false));
    return !moving.isEmpty();
  }

  /** Whether a thing moves no city at all. */
  private boolean isSame(ChangeShares shares, int part) {
    for (int other = 0; other < comparison.comparison().rows().size(); other++) {
      if (shares.isKnown(other) && shares.score(part, other) != 0
          || shares.places(part, other).filter(places -> !places.isZero()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private void add(ChangeShares shares, int part, boolean isSame) {
    ChangePart named = shares.parts().get(part);
    double share = value(shares, part).orElse(0.0);
    double to = unit == ShareUnit.PLACES ? now - share : now + share;
    String key = named.thing() + (named.node().isEmpty() ? "" : ":" + named.node());
    TextInLanguage text =
        isSame ? TextInLanguage.key("charts.why.same") : words -> text(shares, part);
    bars.add(
        new CauseBar(key, Optional.of(named), words -> label(words, named), now, to, text, isSame));
    now = to;
  }

  private String label(Messages words, ChangePart part) {
    return part.node().isEmpty()
        ? words.get("charts.thing." + part.thing())
        : ChangeWords.part(words, part, structure);
  }

  private Optional<Double> value(ChangeShares shares, int part) {
    return unit == ShareUnit.PLACES
        ? shares.places(part, at).map(ExactFraction::value)
        : Optional.of(shares.score(part, at)).filter(score -> !score.isNaN());
  }

  private String text(ChangeShares shares, int part) {
    if (unit == ShareUnit.PLACES) {
      return shares.places(part, at).map(ChangeWords::places).orElse(Numbers.MISSING);
    }
    double score = shares.score(part, at);
    return Numbers.signed(score, Math.abs(score) < SMALL ? 4 : 2);
  }
}

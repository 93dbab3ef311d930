package org.meridian.view.charts.sides;

import java.util.ArrayList;
import java.util.List;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.content.TextInLanguage;

/** What is said about a city between two sides: ranks, scores and what changed, exactly. */
final class SideFacts {

  private SideFacts() {}

  static ChartFacts of(ComparedRow row, TextInLanguage side) {
    List<ChartFacts.ChartFact> facts = new ArrayList<>();
    facts.add(fact("rank-a", rank(row.rankA())));
    facts.add(fact("rank-b", rank(row.rankB())));
    facts.add(fact("change", change(row)));
    if (!Double.isNaN(row.scoreA())) {
      facts.add(fact("score-a", words -> Numbers.exact(row.scoreA())));
    }
    if (!Double.isNaN(row.scoreB())) {
      facts.add(fact("score-b", words -> Numbers.exact(row.scoreB())));
    }
    return new ChartFacts(TextInLanguage.name(row.city().name()), side, facts);
  }

  private static ChartFacts.ChartFact fact(String column, TextInLanguage value) {
    return new ChartFacts.ChartFact(TextInLanguage.key("compare.column." + column), value);
  }

  private static TextInLanguage rank(int rank) {
    return words -> rank == 0 ? Numbers.MISSING : Numbers.whole(rank);
  }

  /** Places gained with an arrow, or that the city is new or gone. */
  static TextInLanguage change(ComparedRow row) {
    return words ->
        switch (row.presence()) {
          case NEW -> words.get("compare.new");
          case GONE -> words.get("compare.gone");
          case BOTH -> {
            int gained = row.change().orElseThrow();
            String places = Numbers.whole(Math.abs(gained));
            yield gained == 0 ? "0" : (gained > 0 ? "▲" : "▼") + places;
          }
        };
  }
}

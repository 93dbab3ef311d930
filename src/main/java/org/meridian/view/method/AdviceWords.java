package org.meridian.view.method;

import java.util.List;
import java.util.stream.Collectors;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.advice.AlreadyThere;
import org.meridian.scoring.advice.BlockedRank;
import org.meridian.scoring.advice.NotFound;
import org.meridian.scoring.advice.NotOffered;
import org.meridian.scoring.advice.RankAdvice;
import org.meridian.scoring.advice.ReachableRank;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.words.MethodWords;

/** Says an answer of {@link org.meridian.scoring.advice.MakeFirst} in words. */
public final class AdviceWords {

  private static final int NAMED = 5;

  private final Messages messages;
  private final ScenarioResult result;
  private final String city;
  private final int top;

  public AdviceWords(Messages messages, ScenarioResult result, int city, int top) {
    this.top = top;
    this.messages = messages;
    this.result = result;
    this.city = name(city);
  }

  public String of(RankAdvice advice) {
    return switch (advice) {
      case AlreadyThere there ->
          messages.get("method.first.already", city, Numbers.whole(there.rank()));
      case ReachableRank found -> reachable(found);
      case BlockedRank blocked -> blocked(blocked);
      case NotFound none ->
          messages.get(none.cancelled() ? "method.first.stopped" : "method.first.notfound", city);
      case NotOffered refused ->
          result.cities().hasErrors() || refused.aggregation() == null || isArithmetic(refused)
              ? messages.get("method.first.unranked", city)
              : messages.get(
                  "method.first.notoffered",
                  node(refused.node()),
                  MethodWords.of(messages, refused.aggregation().label(), result.dataset()));
    };
  }

  private static boolean isArithmetic(NotOffered refused) {
    return refused.aggregation().label().equals("arithmetic");
  }

  private String reachable(ReachableRank found) {
    String words =
        messages.get(
            "method.first.reachable",
            city,
            Numbers.whole(found.rankBefore()),
            Numbers.whole(found.rankAfter()),
            Numbers.fixed(found.totalChange() / 2, 1));
    return words
        + " "
        + messages.get(found.proven() ? "method.first.proven" : "method.first.unproven");
  }

  private String blocked(BlockedRank blocked) {
    if (blocked.blockers().isEmpty()) {
      return messages.get(
          "method.first.blocked.unnamed", city, Numbers.whole(blocked.closestRank()));
    }
    String certainty =
        messages.get(blocked.proven() ? "method.first.certain" : "method.first.uncertain");
    String who =
        messages.get(
            reason(blocked),
            city,
            blocked.blockers().stream()
                .limit(NAMED)
                .map(blocker -> name(blocker.row()))
                .collect(Collectors.joining(messages.get("method.list.comma"))),
            parts(blocked.blockers().getFirst().parts()),
            Numbers.whole(Math.max(0, blocked.blockers().size() - NAMED)));
    return who + " " + certainty;
  }

  private String reason(BlockedRank blocked) {
    int count = blocked.blockers().size();
    if (blocked.blockers().getFirst().share() > 0 && count > 1) {
      return "method.first.blocked.together";
    }
    if (count < top) {
      return "method.first.blocked.some";
    }
    return count > NAMED ? "method.first.blocked.many" : "method.first.blocked.single";
  }

  private String parts(List<Integer> parts) {
    return parts.stream()
        .limit(NAMED)
        .map(this::node)
        .collect(Collectors.joining(messages.get("method.list.comma")));
  }

  private String name(int row) {
    return messages.get(result.dataset().city(row).name());
  }

  private String node(int node) {
    return messages.get(result.cities().structure().node(node).name());
  }
}

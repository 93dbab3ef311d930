package org.meridian.view.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meridian.scoring.advice.BlockedRank;
import org.meridian.scoring.advice.RankAdvice;
import org.meridian.scoring.advice.ReachableRank;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.page.PageBlock;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;
import org.meridian.view.page.ShiftBlock;

/**
 * Make X first: the smallest change of weights, before and after, or the city beside the first of
 * those that make it impossible.
 */
public final class FirstPage {

  private final PageSubject subject;
  private final FirstQuestion question;
  private final Optional<RankAdvice> advice;
  private final Messages messages;

  /**
   * @param advice the answer; empty before it is found
   */
  public FirstPage(PageSubject subject, FirstQuestion question, Optional<RankAdvice> advice) {
    this.subject = subject;
    this.question = question;
    this.advice = advice;
    messages = subject.messages();
  }

  /** The page: its notes are the city and, once there is one, the answer and how bars are read. */
  public PageContent content() {
    List<String> notes = new ArrayList<>();
    notes.add(city());
    advice.ifPresent(
        found ->
            notes.add(
                new AdviceWords(
                        messages, subject.result(), question.city().orElseThrow(), question.top())
                    .of(found)));
    rival().map(RivalBars::legend).ifPresent(notes::add);
    return MethodTopic.FIRST.page(
        messages,
        List.of(
            FirstQuestion.place(messages, question.top()),
            messages.get(
                question.indicators() ? "method.first.indicators" : "method.first.dimensions")),
        notes,
        Stream.concat(advice.stream().flatMap(this::shifts), rival().map(RivalBars::block).stream())
            .toList());
  }

  /** The heaviest of those that stand in the way. */
  private Optional<RivalBars> rival() {
    return advice
        .filter(BlockedRank.class::isInstance)
        .flatMap(found -> ((BlockedRank) found).blockers().stream().findFirst())
        .map(blocker -> new RivalBars(subject, question, blocker.row()));
  }

  private String city() {
    if (question.city().isEmpty()) {
      return messages.get("method.first.choose");
    }
    int row = question.city().getAsInt();
    int rank = subject.scores().ranking().rank(row);
    return messages.get(
        "method.first.city", subject.city(row), rank == 0 ? Numbers.MISSING : Numbers.whole(rank));
  }

  private Stream<PageBlock> shifts(RankAdvice answer) {
    return answer instanceof ReachableRank found
        ? Stream.of(
            new ShiftBlock(
                Stream.of("node", "before", "after", "change", "picture")
                    .map(column -> messages.get("method.first." + column))
                    .toList(),
                found.changes().stream()
                    .map(
                        change ->
                            new ShiftBlock.Shift(
                                subject.node(change.node()),
                                subject.structure().depth(change.node()) - 1,
                                subject.dimension(change.node()),
                                change.before(),
                                change.after()))
                    .toList()))
        : Stream.empty();
  }
}

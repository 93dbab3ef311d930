package org.meridian.view.method;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.meridian.model.IndexStructure;
import org.meridian.text.Numbers;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.PageBar;
import org.meridian.view.page.PageSubject;

/**
 * A city beside the one that keeps it from its place: scores of both in each part whose weight was
 * free to change.
 *
 * @param subject whose scores are compared
 * @param question what was asked about the city
 * @param rival the row of the other
 */
record RivalBars(PageSubject subject, FirstQuestion question, int rival) {

  private static final int DECIMALS = 1;

  /** Which bars are whose. */
  String legend() {
    return subject.messages().get("method.first.rival", subject.city(rival), subject.city(city()));
  }

  /** A bar a part that counts: the rival's score, below it the city's. */
  BarBlock block() {
    return new BarBlock(parts().filter(subject.scores()::takesPart).mapToObj(this::bar).toList());
  }

  private int city() {
    return question.city().orElseThrow();
  }

  private IntStream parts() {
    IndexStructure structure = subject.structure();
    return question.indicators()
        ? IntStream.range(0, structure.size()).filter(subject.scores().input()::isSource)
        : IntStream.of(structure.children(IndexStructure.ROOT));
  }

  private PageBar bar(int node) {
    double ahead = subject.scores().score(rival, node);
    double own = subject.scores().score(city(), node);
    List<String> said = List.of(Numbers.fixed(ahead, DECIMALS), Numbers.fixed(own, DECIMALS));
    String name = subject.node(node);
    return new PageBar(
        name,
        subject.dimension(node),
        ahead,
        Double.isNaN(own) ? OptionalDouble.empty() : OptionalDouble.of(own),
        OptionalDouble.empty(),
        subject.messages().get("method.first.rival.figure", said.get(0), said.get(1)),
        subject
            .messages()
            .get(
                "method.first.rival.help",
                name,
                subject.city(rival),
                said.get(0),
                subject.city(city()),
                said.get(1)));
  }
}

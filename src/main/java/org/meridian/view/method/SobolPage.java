package org.meridian.view.method;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.meridian.scoring.sensitivity.SobolIndices;
import org.meridian.scoring.sensitivity.WeightSensitivity;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.PageBar;
import org.meridian.view.page.PageColours;
import org.meridian.view.page.PageContent;
import org.meridian.view.page.PageSubject;

/** Which uncertain weight moves the ranking most: Sobol' indices. */
public final class SobolPage {

  private final PageSubject subject;
  private final SobolChoices choices;
  private final WeightSensitivity found;
  private final Messages messages;

  /**
   * @param found for the subject's result, by these choices
   */
  public SobolPage(PageSubject subject, SobolChoices choices, WeightSensitivity found) {
    this.subject = subject;
    this.choices = choices;
    this.found = found;
    messages = subject.messages();
  }

  /** The page. */
  public PageContent content() {
    SobolIndices indices = found.indices();
    return MethodTopic.SOBOL.page(
        messages,
        List.of(
            BandChoices.spread(messages, choices.spread()),
            messages.get(
                choices.methods() ? "method.sobol.methods.too" : "method.sobol.weights.only")),
        List.of(
            messages.get(
                "method.sobol.summary",
                Numbers.fixed(indices.mean(), 2),
                Numbers.whole((long) indices.samples() * (indices.first().length + 2)))),
        List.of(
            new BarBlock(IntStream.range(0, indices.first().length).mapToObj(this::bar).toList())));
  }

  private PageBar bar(int input) {
    boolean method = input == found.nodes().length;
    String name = method ? messages.get("method.sobol.method") : subject.node(found.nodes()[input]);
    double first = found.indices().first()[input];
    double total = found.indices().total()[input];
    String alone = Numbers.fixed(Math.max(0, first), 2);
    String whole = Numbers.fixed(total, 2);
    return new PageBar(
        name,
        method ? PageColours.NONE : subject.dimension(found.nodes()[input]),
        total,
        OptionalDouble.of(Double.isNaN(first) ? 0 : Math.max(0, first)),
        OptionalDouble.empty(),
        messages.get("method.sobol.figure", whole, alone),
        messages.get("method.sobol.help", name, alone, whole));
  }
}

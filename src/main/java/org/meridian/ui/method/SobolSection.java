package org.meridian.ui.method;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.SobolChoices;
import org.meridian.view.method.SobolPage;
import org.meridian.view.page.BarBlock;
import org.meridian.view.page.PageContent;

/** Which uncertain weight moves the ranking most: Sobol' indices. */
final class SobolSection extends LongSection {

  private final Explorer explorer;
  private final ComboBox<Integer> spread;
  private final ComboBox<Boolean> methods;
  private final Label summary = new Label();
  private final BarRows bars;

  SobolSection(Explorer explorer, LiveMessages messages, Background background) {
    super(MethodTopic.SOBOL, messages, background);
    this.explorer = explorer;
    bars = new BarRows(explorer.textScale());
    spread =
        WordedBoxes.ofWords(
            messages,
            "sobol-spread",
            f -> messages.get("method.spread", f),
            List.of(SobolChoices.DEFAULT.spread(), 10, 50, 100));
    methods =
        WordedBoxes.of(
            messages,
            "sobol-methods",
            too -> too ? "method.sobol.methods.too" : "method.sobol.weights.only",
            List.of(SobolChoices.DEFAULT.methods(), true));
    spread.valueProperty().subscribe((was, now) -> restart());
    methods.valueProperty().subscribe((was, now) -> restart());
    summary.setWrapText(true);
    summary.setId("sobol-summary");
    getChildren().addAll(row(spread, methods), summary, bars);
  }

  @Override
  void study(ScenarioResult of) {
    SobolChoices choices = new SobolChoices(spread.getValue(), methods.getValue());
    start(
        watch -> choices.study(of.cities(), watch),
        found -> show(of, new SobolPage(subject(of), choices, found).content()));
  }

  private void show(ScenarioResult of, PageContent content) {
    publish(of, content);
    summary.setText(content.notes().getFirst());
    bars.show(content.block(BarBlock.class), explorer.dark().get());
  }
}

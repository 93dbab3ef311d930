package org.meridian.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.ports.FileDialogs;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.Views;
import org.meridian.view.comparison.AgreementWords;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.comparison.SideChoice;

/**
 * The present result against another side: another year, the settings as published, a published
 * list, or a result that was held. Which side it is lasts as long as the window.
 */
public final class SidesView extends VBox {

  private final Explorer explorer;
  private final LiveMessages messages;
  private final SidesTable table;
  private final SidesHead head;
  private final Label agreement = new Label();
  private final Label counts = new Label();
  private final Label nothing = new Label();
  private final WhyLine why;
  private final NewestWins<SidesWork.Order, ComparisonContent> comparing;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private Optional<SideChoice> chosen = Optional.empty();
  private Optional<SideChoice> held = Optional.empty();
  private SidesWork.Order asked;

  /**
   * @param explorer what is compared
   * @param background compares
   * @param export asks where to, and exports the table
   */
  public SidesView(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      Consumer<FileDialogs.DialogFileKind> export) {
    this.explorer = explorer;
    this.messages = messages;
    getStyleClass().addAll("pane", "sides-view");
    table = new SidesTable(explorer, messages);
    head = new SidesHead(messages, this::choose, this::hold, export);
    comparing = background.newest(new SidesWork()::compare, this::show);
    why = new WhyLine(explorer, messages, background, table);
    nothing.setWrapText(true);
    nothing.setId("compare-empty");
    nothing.getStyleClass().add("empty");
    table.setPlaceholder(nothing);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().setAll(head, facts(), table, why);
    explorer.state().subscribe(now -> compare());
    onTop.subscribe(seen -> compare());
    messages.languageProperty().subscribe(language -> again());
  }

  private VBox facts() {
    agreement.setId("compare-agreement");
    counts.setId("compare-counts");
    for (Label line : List.of(agreement, counts)) {
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
      line.getStyleClass().add("secondary");
    }
    VBox facts = new VBox(2, agreement, counts);
    facts.getStyleClass().add("sides-facts");
    return facts;
  }

  private void choose(SideChoice choice) {
    chosen = Optional.of(choice);
    compare();
  }

  /** What the window shows becomes side A, also while a weight is dragged. */
  private void hold() {
    ScenarioResult result = explorer.result().get();
    if (result != null) {
      held = Optional.of(new SideChoice.HeldResult(result));
      chosen = held;
      compare();
    }
  }

  private void again() {
    asked = null;
    head.retitle();
    compare();
  }

  private void compare() {
    Exploration now = explorer.state().get();
    if (now == null || !onTop.getValue()) {
      return;
    }
    SidesWork.Order order = order(now);
    if (!order.equals(asked)) {
      asked = order;
      comparing.submit(order);
    }
  }

  /** What was chosen, as long as it is offered; a choice of another dataset or year falls back. */
  private SidesWork.Order order(Exploration now) {
    List<SideChoice> offered = new ArrayList<>(SideChoice.offered(now.result()));
    held.ifPresent(offered::add);
    SideChoice choice =
        chosen.filter(offered::contains).orElseGet(() -> SideChoice.usual(now.result()));
    head.offer(offered, choice);
    return new SidesWork.Order(now.result(), now.baseline(), choice);
  }

  private void show(ComparisonContent content) {
    head.show(content);
    table.show(content);
    agreement.setText(AgreementWords.line(content.agreement()).in(messages));
    counts.setText(AgreementWords.counts(content.agreement()).in(messages));
    nothing.setText(content.emptyReason().map(reason -> reason.in(messages)).orElse(""));
    why.tell();
  }

  /** What an export shows: the table in its order. */
  public Optional<ShownView> exported() {
    Exploration now = explorer.state().get();
    if (now == null) {
      return Optional.empty();
    }
    ComparisonContent content =
        table
            .inOrder()
            .filter(shown -> shown.result() == now.result())
            .orElseGet(() -> new SidesWork().compare(order(now)));
    return Optional.of(ShownView.standing(Views.COMPARE, now.result(), content));
  }
}

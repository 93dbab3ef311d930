package org.meridian.ui.method;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.background.Background;
import org.meridian.ui.background.NewestWins;
import org.meridian.ui.state.Exploration;
import org.meridian.ui.state.Explorer;
import org.meridian.ui.surface.TabSight;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.method.AnalysisPages;
import org.meridian.view.method.MethodTopic;
import org.meridian.view.method.ResultAnalysis;

/**
 * The method view: pages on the stages, the doubts and the levers of the ranking. Only the page in
 * sight is computed, off the JavaFX thread, and anew whenever the scenario changes.
 */
public final class MethodPage extends BorderPane {

  private final Explorer explorer;
  private final CorrelationSection correlation;
  private final List<MethodSection> sections;
  private final ScrollPane scroll = new ScrollPane();
  private final MethodNavigation navigation;
  private final NewestWins<ResultAnalysis.AnalysisRequest, ResultAnalysis> analysis;
  private final ObservableValue<Boolean> onTop = TabSight.of(this);
  private MethodSection current;
  private ResultAnalysis newest;

  /**
   * @param explorer whose result is examined
   * @param messages words
   * @param background runs what takes time
   * @param stages asks where to, and writes all stages of a result as a table
   */
  public MethodPage(
      Explorer explorer,
      LiveMessages messages,
      Background background,
      Consumer<ScenarioResult> stages) {
    this.explorer = explorer;
    analysis = background.newest(ResultAnalysis::of, this::publish);
    correlation = new CorrelationSection(explorer, messages, this::request);
    sections = sections(messages, background, stages);
    setId("method-page");
    getStyleClass().add("pane");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    navigation = new MethodNavigation(messages, this::turnTo);
    setTop(navigation);
    explorer.result().subscribe(result -> request());
    explorer.dark().subscribe(dark -> again());
    messages.languageProperty().subscribe(language -> again());
    onTop.subscribe(shown -> request());
    turnTo(MethodTopic.values()[0]);
  }

  private List<MethodSection> sections(
      LiveMessages messages, Background background, Consumer<ScenarioResult> stages) {
    return List.of(
        new StagesSection(explorer, messages, stages),
        new PartsSection(explorer, messages),
        new DoubtSection(explorer, messages, background),
        new MakeFirstSection(explorer, messages, background),
        new WhatIfSection(explorer, messages, background),
        correlation,
        new BarSection(MethodTopic.IMPORTANCE, AnalysisPages::importance, explorer, messages),
        new BarSection(MethodTopic.LEAVE_ONE_OUT, AnalysisPages::leaveOneOut, explorer, messages),
        new SobolSection(explorer, messages, background),
        new BarSection(MethodTopic.CONSISTENCY, AnalysisPages::consistency, explorer, messages));
  }

  /** Turns to the page of a view. */
  public void turnTo(View view) {
    MethodTopic.ofView(view.id()).ifPresent(this::turnTo);
  }

  private void turnTo(MethodTopic topic) {
    navigation.show(topic);
    sections.stream().filter(section -> section.key().equals(topic.key())).forEach(this::turnTo);
  }

  /** What an export shows: the page in sight as it stands; empty before it shows anything. */
  public Optional<ShownView> exported() {
    return current
        .exported()
        .flatMap(
            page ->
                Views.find(page.content().id())
                    .map(view -> ShownView.standing(view, page.result(), page.content())));
  }

  private void turnTo(MethodSection section) {
    current = section;
    Node content = section;
    if (section.scrolls()) {
      scroll.setContent(section);
      content = scroll;
    }
    setCenter(content);
    again();
    request();
  }

  private void request() {
    ScenarioResult result = explorer.result().get();
    if (result != null && onTop.getValue() && current != null) {
      ResultAnalysis.AnalysisRequest wanted =
          new ResultAnalysis.AnalysisRequest(
              result, correlation.method(), correlation.indicators());
      if (newest == null || !newest.request().equals(wanted)) {
        analysis.submit(wanted);
      }
    }
  }

  private void publish(ResultAnalysis found) {
    newest = found;
    again();
  }

  private void again() {
    boolean fits = newest != null && Exploration.isOf(explorer.state().get(), newest.result());
    if (fits && current != null) {
      current.show(newest);
    }
  }
}

package org.meridian.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import org.meridian.ui.tabs.ViewSegments;
import org.meridian.ui.tabs.ViewTab;
import org.meridian.ui.text.LiveMessages;
import org.meridian.view.View;
import org.meridian.view.ViewPlace;
import org.meridian.view.Views;

/** The features as tabs: in the middle, at the right, and below at the right. */
final class FeatureTabs {

  private final FeatureViews views;
  private final LiveMessages messages;

  FeatureTabs(FeatureViews views, LiveMessages messages) {
    this.views = views;
    this.messages = messages;
  }

  /** The tabs of the middle, one a group of views. */
  List<ViewTab> middle() {
    return Views.tabs().values().stream()
        .map(
            group ->
                new ViewTab(
                    "tab-" + group.getFirst().group().id(), group, views.controls(), messages))
        .toList();
  }

  /** The selected city, the chosen cluster, the links, then the views on what is selected. */
  List<Tab> details() {
    Tab city = new Tab();
    city.setId("detail-city");
    city.textProperty().bind(messages.bind("shell.tab.city"));
    city.setContent(views.details().city());
    Tab links = new Tab();
    links.setId("detail-links");
    links.textProperty().bind(messages.bind("shell.tab.links"));
    links.setContent(views.details().links());
    Tab cluster = new Tab();
    cluster.setId("detail-cluster");
    cluster.textProperty().bind(messages.bind("shell.tab.cluster"));
    cluster.setContent(views.details().cluster().node());
    List<Tab> tabs = new ArrayList<>(List.of(city, cluster, links));
    Views.at(ViewPlace.DETAIL)
        .forEach(
            view ->
                tabs.add(
                    new ViewTab("detail-" + view.id(), List.of(view), views.controls(), messages)));
    return tabs;
  }

  /** What stands at the right, above: one view, or several as segments. */
  Node side() {
    List<View> side = Views.at(ViewPlace.SIDE);
    return side.size() == 1
        ? views.controls().get(side.getFirst()).node()
        : new ViewSegments(side, views.controls(), messages);
  }
}

package org.meridian.ui.state;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.meridian.model.address.LinkAddress;

/**
 * The one selection that map, ranking, links and matrix share. Cities are known by id, so the
 * selection survives a new ranking, a filter, undo, and as far as it can another dataset; it is no
 * part of the scenario and never rescores anything.
 */
public final class Selection {

  private final ExplorationState state;
  private final ReadOnlyObjectProperty<Set<String>> cities;
  private final ReadOnlyObjectProperty<Optional<String>> focus;
  private final ReadOnlyObjectProperty<Optional<LinkAddress>> link;
  private final ReadOnlyObjectWrapper<Optional<String>> hovered =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> sought =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  Selection(ExplorationState state) {
    this.state = state;
    cities = state.facet(now -> now.selected().cities(), Set.of());
    focus = state.facet(now -> now.selected().focus(), Optional.empty());
    link = state.facet(now -> now.selected().link(), Optional.empty());
  }

  /** The selected cities' ids, in the order of selection; an immutable set each time. */
  public ReadOnlyObjectProperty<Set<String>> cities() {
    return cities;
  }

  /** The city selected last, whose particulars are shown. */
  public ReadOnlyObjectProperty<Optional<String>> focus() {
    return focus;
  }

  /** The city under the pointer, in whichever view. */
  public ReadOnlyObjectProperty<Optional<String>> hovered() {
    return hovered.getReadOnlyProperty();
  }

  /** The selected link. */
  public ReadOnlyObjectProperty<Optional<LinkAddress>> link() {
    return link;
  }

  /** The city that the user looked up by name: views bring it into sight. */
  public ReadOnlyObjectProperty<Optional<String>> sought() {
    return sought.getReadOnlyProperty();
  }

  /** Whether a city is selected. */
  public boolean contains(String city) {
    return cities.get().contains(city);
  }

  /**
   * Selects these cities and no others; the last of them gets the focus. Those that the open
   * dataset lacks are left out.
   */
  public void select(Collection<String> ids) {
    change(ids, link.get());
  }

  /** Selects these cities, and a link or none. */
  public void restore(Collection<String> ids, Optional<LinkAddress> chosen) {
    change(ids, chosen);
  }

  private void change(Collection<String> ids, Optional<LinkAddress> chosen) {
    state.update(
        now -> {
          List<String> known =
              ids.stream().filter(id -> now.dataset().cityPosition(id).isPresent()).toList();
          SelectedCities next = now.selected().with(known).with(chosen);
          return next.focus().equals(now.selected().focus()) && next.equals(now.selected())
              ? now
              : now.with(next);
        });
  }

  /** Selects one city and no others. */
  public void select(String id) {
    select(List.of(id));
  }

  /** Selects one city, and asks every view to bring it into sight. */
  public void seek(String id) {
    forgetSought();
    select(id);
    sought.set(Optional.of(id));
  }

  /** Adds a city to the selection, or takes it out. */
  public void toggle(String id) {
    Set<String> next = new LinkedHashSet<>(cities.get());
    if (!next.remove(id)) {
      next.add(id);
    }
    select(next);
  }

  /** Adds cities to the selection. */
  public void add(Collection<String> ids) {
    Set<String> next = new LinkedHashSet<>(cities.get());
    next.addAll(ids);
    select(next);
  }

  /** Selects nothing. */
  public void clear() {
    change(List.of(), Optional.empty());
  }

  /** Says which city the pointer is on; null for none. */
  public void hover(String idOrNull) {
    Optional<String> next = Optional.ofNullable(idOrNull);
    if (!next.equals(hovered.get())) {
      hovered.set(next);
    }
  }

  /** Selects a link and its two cities. */
  public void selectLink(String from, String to) {
    change(List.of(from, to), Optional.of(new LinkAddress(from, to)));
  }

  /** Deselects the link, keeps the cities. */
  public void clearLink() {
    change(cities.get(), Optional.empty());
  }

  /** Looks for nobody any more. */
  void forgetSought() {
    sought.set(Optional.empty());
  }
}

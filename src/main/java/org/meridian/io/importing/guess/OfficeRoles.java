package org.meridian.io.importing.guess;

import java.util.List;
import java.util.stream.IntStream;
import org.meridian.io.importing.columns.ColumnProfile;
import org.meridian.model.importing.ColumnRole;

/** Tells whether columns of firms and of kinds of offices make a list of offices. */
final class OfficeRoles {

  private static final String SERVICE =
      "(?iu).*(service|value|office|branch|score|level|importance|count|number"
          + "|服务|机构|分支|网点|数值|评分|数量).*";

  private final List<String> names;
  private final ColumnProfile[] profiles;
  private final List<ColumnRole> roles;

  OfficeRoles(List<String> names, ColumnProfile[] profiles, List<ColumnRole> roles) {
    this.names = names;
    this.profiles = profiles;
    this.roles = roles;
  }

  /** The columns in such a role that are to have another, because the table lists no offices. */
  List<Integer> check() {
    boolean offices = isList();
    return IntStream.range(0, roles.size())
        .filter(column -> !offices && isOfOffices(roles.get(column)))
        .boxed()
        .toList();
  }

  private static boolean isOfOffices(ColumnRole role) {
    return role == ColumnRole.FIRM || role == ColumnRole.OFFICE;
  }

  /** Firms stand in several rows, as cities do, and nothing but one service value is told. */
  private boolean isList() {
    int firm = roles.indexOf(ColumnRole.FIRM);
    int city = roles.indexOf(ColumnRole.CITY);
    boolean repeated = firm >= 0 && city >= 0 && isRepeated(firm) && isRepeated(city);
    return repeated && (roles.contains(ColumnRole.OFFICE) || isServed());
  }

  private boolean isRepeated(int column) {
    return profiles[column].distinct() < profiles[column].present();
  }

  private boolean isServed() {
    List<String> values =
        IntStream.range(0, names.size())
            .filter(column -> roles.get(column) == ColumnRole.VALUE)
            .mapToObj(names::get)
            .toList();
    return values.isEmpty() || values.size() == 1 && values.getFirst().matches(SERVICE);
  }
}

package org.legible.publisher.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.legible.publisher.address.Address;
import org.legible.publisher.ledger.Ledger;
import org.legible.publisher.plan.Offer.InFormats;
import org.legible.publisher.plan.Offer.InMenus;

/**
 * Everything that the site will hold, known before any of it is made. Menus, the box of formats, the site map, the feed and
 * the gates read this one list; there is no other.
 */
public final class SitePlan {

    private final Map<Address, Product> products;
    private final Map<Offer.Menu, Map<String, Address>> menus;
    private final Map<String, Map<Address, InFormats>> formats;
    private final Map<Address, FileFacts> facts;
    private final Map<Address, List<Ledger.Move>> left;

    /**
     * A plan of these products, in this order.
     *
     * @throws IllegalArgumentException if two would stand at one address
     */
    public SitePlan(Collection<Product> products) {
        this.products = new LinkedHashMap<>();
        menus = new EnumMap<>(Offer.Menu.class);
        formats = new HashMap<>();
        facts = Map.of();
        left = Map.of();
        for (Offer.Menu menu : Offer.Menu.values()) menus.put(menu, new LinkedHashMap<>());
        products.forEach(this::add);
    }

    // A page of a report has a plan of its own: nothing is copied for it, and nothing is added any more.
    private SitePlan(SitePlan plan, Map<Address, FileFacts> facts, Map<Address, List<Ledger.Move>> left) {
        products = plan.products;
        menus = plan.menus;
        formats = plan.formats;
        this.facts = Map.copyOf(facts);
        this.left = Map.copyOf(left);
    }

    private void add(Product product) {
        if (products.put(product.address(), product) != null)
            throw new IllegalArgumentException(
                    "Two products would stand at /" + product.address().path());
        product.offer().ifPresent(offer -> {
            if (offer instanceof InMenus link)
                link.menus().forEach(menu -> menus.get(menu).put(link.name(), product.address()));
            else if (offer instanceof InFormats format)
                formats.computeIfAbsent(product.report().orElseThrow(), slug -> new LinkedHashMap<>())
                        .put(product.address(), format);
        });
    }

    /** This plan and what only the texts of the reports could tell, such as the pictures that they show. */
    public SitePlan with(Collection<Product> more) {
        List<Product> all = new ArrayList<>(products.values());
        all.addAll(more);
        return new SitePlan(all);
    }

    /** This plan and what is known of some of its files that are made already, for the pages that offer them. */
    public SitePlan knowing(Map<Address, FileFacts> made) {
        return new SitePlan(this, made, left);
    }

    /** This plan, in which pages keep the addresses of what has moved away from them. */
    public SitePlan leaving(Map<Address, List<Ledger.Move>> moved) {
        return new SitePlan(this, facts, moved);
    }

    /** What has moved away from a page that is still there, and whose address in it is kept. */
    public List<Ledger.Move> movedFrom(Address page) {
        return left.getOrDefault(page, List.of());
    }

    /** What is known of a file, if it is made. */
    public Optional<FileFacts> facts(Address address) {
        return Optional.ofNullable(facts.get(address));
    }

    /** Every product, in order. */
    public Collection<Product> products() {
        return List.copyOf(products.values());
    }

    /** The product at an address, if there will be one. */
    public Optional<Product> at(Address address) {
        return Optional.ofNullable(products.get(address));
    }

    /** What a menu offers, by the name of each link, in order. */
    public Map<String, Address> in(Offer.Menu menu) {
        return Collections.unmodifiableMap(menus.get(menu));
    }

    /** True if menus offer what stands at this address: it has something to show. */
    public boolean offers(Address address) {
        return at(address).flatMap(Product::offer).isPresent();
    }

    /** The ways to read a report, by their addresses, in order. */
    public Map<Address, InFormats> formats(String slug) {
        return Collections.unmodifiableMap(formats.getOrDefault(slug, Map.of()));
    }
}

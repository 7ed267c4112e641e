#!/usr/bin/env perl
# Who has which place, computed from the published files of a draw. It was written from
# examples/verify-a-draw/places.md alone, in another language than all programs there.
#
#   perl outsider.pl <folder>
#
# The folder has announcement.json, entries.txt, seed.txt and log.jsonl. It prints a line for each
# entrant: its id, then what selection.json says of it, as `outcome pool amount rank`, `-` for none.
use strict;
use warnings;
use Digest::SHA qw(sha256_hex);
use JSON::PP;
use Math::BigInt;

my $folder = shift or die "usage: perl outsider.pl <folder>\n";
my $selection = decode_json(content('announcement.json'))->{selection};
my $seed = sha256_hex(content('seed.txt'));
my (undef, undef, undef, undef, undef, undef, @lines) = split /\n/, content('entries.txt');
my @log = map { decode_json($_) } split /\n/, content('log.jsonl');

my (%people, %struck, %gone, %offered, %freed);
my $list = $selection->{waitingList} // 'in-order';
enter($_) for @lines;

# The pools, in their order.
my @pools;
push @pools, { id => 'first', when => $selection->{placedFirst} } if $selection->{placedFirst};
push @pools, map { {%$_} } @{ $selection->{quotas} // [] };
push @pools, { id => 'open' };
for my $kind ('places', 'budget') {
    next unless defined $selection->{$kind};
    my $own = $selection->{$kind};
    $own -= $_->{$kind} // 0 for @pools;
    $pools[-1]{$kind} = $own;
}
my %at = map { $pools[$_]{id} => $_ } 0 .. $#pools;

my $now = allocate();
for my $event (@log) {
    my $kind = $event->{kind};
    my $id = $event->{id};
    if ($kind eq 'offer') {
        $offered{$id} = { %{ $now->{$id} }, was => { %{ $people{$id} } } };
        next;
    }
    next if $kind eq 'accept' || $kind eq 'place';
    if ($list eq 'drawn-anew' && $kind =~ /^(decline|lapse|strike)$/ && $now->{$id}) {
        $freed{$id} = $offered{$id} // { %{ $now->{$id} }, was => { %{ $people{$id} } } };
    }
    if ($kind eq 'decline' || $kind eq 'lapse') { delete $offered{$id}; $gone{$id} = 1 }
    if ($kind eq 'strike') { delete $offered{$id}; $struck{$id} = 1 }
    if ($kind eq 'restore') {
        delete $struck{$id};
        delete $freed{$id} unless $gone{$id};
    }
    if ($kind eq 'insert' || $kind eq 'correct') { enter($event->{line}) }
    $now = allocate();
}

my $waiting = 0;
my @order = in_order();
for my $id (@order, sort keys %struck) {
    my $place = $now->{$id};
    my @said = ('not-placed', '-', '-', '-');
    if ($place) {
        @said = ('placed', $pools[$place->{pool}]{id}, $place->{amount} // '-', '-');
    }
    elsif (!$struck{$id} && !$gone{$id}) {
        $waiting += 1;
        @said = ('waiting', '-', '-', $list eq 'in-order' ? $waiting : '-') if $list ne 'none';
    }
    print join(' ', $id, @said), "\n";
}

sub content {
    my ($name) = @_;
    open my $file, '<:raw', "$folder/$name" or die "$name: $!\n";
    local $/;
    return <$file> // '';
}

# A line of the list: an id, then key=value.
sub enter {
    my ($id, @pairs) = split / /, shift;
    my %attributes = map { split /=/, $_, 2 } @pairs;
    $people{$id} = \%attributes;
}

sub in_order {
    my %ticket = map { $_ => sha256_hex("$seed:$_") } keys %people;
    return sort {
        for my $key (@{ $selection->{order} }) {
            my $by = $people{$a}{ $key->{by} } <=> $people{$b}{ $key->{by} };
            return $key->{direction} eq 'ascending' ? $by : -$by if $by;
        }
        $ticket{$a} cmp $ticket{$b} || $a cmp $b;
    } grep { !$struck{$_} } keys %people;
}

# What somebody takes of the places or of the money.
sub takes {
    my ($kind, $attributes) = @_;
    my $attribute = $selection->{ $kind eq 'places' ? 'placesNeeded' : 'ask' };
    return defined $attribute ? $attributes->{$attribute} : $kind eq 'places' ? 1 : 0;
}

# The pool and all that its rest flows to.
sub chain {
    my ($pool, $kind) = @_;
    my $open = $#pools;
    return ($open) unless defined $pools[$pool]{$kind};
    my $unfilled = $pools[$pool]{unfilled} // 'unused';
    return ($pool) if $pool == $open || $unfilled eq 'unused';
    my $next = $unfilled eq 'to-next' ? $pool + 1 : $open;
    return ($pool, chain($next, $kind));
}

# The room of a pool, when so much was given by each.
sub room {
    my ($pool, $kind, $given) = @_;
    my $least;
    for my $target (chain($pool, $kind)) {
        my $left = 0;
        for my $one (0 .. $#pools) {
            next unless grep { $_ == $target } chain($one, $kind);
            $left += ($pools[$one]{$kind} // 0) - ($given->{$kind}[$one] // 0);
        }
        $least = $left if !defined $least || $left < $least;
    }
    return $least if defined $pools[$pool]{$kind};
    my $left = $pools[-1]{$kind};
    for my $one (0 .. $#pools) {
        $left -= $given->{$kind}[$one] // 0 unless defined $pools[$one]{$kind};
    }
    return $left < $least ? $left : $least;
}

sub allocate {
    my $short = $selection->{whenShort} // 'stop';
    my $is_shared = $short eq 'pro-rata';
    my @kinds = grep { defined $selection->{$_} } 'places', 'budget';
    my (%has, %given, %capped);
    my @order = in_order();

    my $give = sub {
        my ($pool, $attributes, $amount) = @_;
        $given{places}[$pool] += takes('places', $attributes);
        $given{budget}[$pool] += $amount if defined $amount;
        my %values = map { ("$_->{by}=$attributes->{ $_->{by} }" => 1) } @{ $selection->{caps} // [] };
        $capped{$_} += takes('places', $attributes) for keys %values;
    };
    for my $place (values %offered, values %freed) {
        $give->(@{$place}{ 'pool', 'was', 'amount' });
    }
    for my $id (keys %offered) {
        my ($pool, $amount) = @{ $offered{$id} }{ 'pool', 'amount' };
        $has{$id} = { pool => $pool, amount => $amount };
    }

    for my $pool (0 .. $#pools) {
        my $when = $pools[$pool]{when};
        for my $id (@order) {
            my $own = $people{$id};
            next if $has{$id} || $gone{$id} || ($when && $own->{ $when->{fact} } ne $when->{is});
            next if grep {
                ($capped{"$_->{by}=$own->{ $_->{by} }"} // 0) + takes('places', $own) > $_->{maximum}
            } @{ $selection->{caps} // [] };
            my @counted = $is_shared ? ('places') : @kinds;
            if (grep { takes($_, $own) > room($pool, $_, \%given) } @counted) {
                last if $short eq 'stop';
                next;
            }
            my $amount = defined $selection->{budget} && !$is_shared ? takes('budget', $own) : undef;
            $has{$id} = { pool => $pool, amount => $amount };
            $give->($pool, $own, $amount);
        }
    }
    share(\%has, \%given, \@order) if $is_shared;
    return \%has;
}

sub share {
    my ($has, $given, $order) = @_;
    for my $pool (grep { defined $pools[$_]{budget} } 0 .. $#pools) {
        my @sharing = grep {
            my $place = $has->{$_};
            $place && !$offered{$_}
                && (defined $pools[ $place->{pool} ]{budget} ? $place->{pool} : $#pools) == $pool;
        } @$order;
        my $room = room($pool, 'budget', $given);
        $room = 0 if $room < 0;
        my @asks = map { Math::BigInt->new(takes('budget', $people{$_})) } @sharing;
        my $sum = Math::BigInt->new(0);
        $sum += $_ for @asks;
        my @amounts = @asks;
        if ($sum > $room) {
            my $left = Math::BigInt->new($room);
            my @rests;
            for my $n (0 .. $#asks) {
                my ($share, $rest) = ($asks[$n] * $room)->bdiv($sum);
                ($amounts[$n], $rests[$n]) = ($share, $rest);
                $left -= $share;
            }
            my @by_rest = sort { $rests[$b] <=> $rests[$a] || $a <=> $b } 0 .. $#asks;
            $amounts[$_] += 1 for @by_rest[ 0 .. $left->numify - 1 ];
        }
        for my $n (0 .. $#sharing) {
            $has->{ $sharing[$n] }{amount} = $amounts[$n]->numify;
            $given->{budget}[$pool] += $amounts[$n]->numify;
        }
    }
}

"""The signatures of drand: BLS on the curve BLS12-381, with nothing but integers.

The curve, the encoding of points and the hash are those of RFC 9380 and of the IETF draft
irtf-cfrg-pairing-friendly-curves. Nothing here is secret, so nothing runs in constant time.
"""

from hashlib import sha256

P = 0x1A0111EA397FE69A4B1BA7B6434BACD764774B84F38512BF6730D2A0F6B0F6241EABFFFEB153FFFFB9FEFFFFFFFFAAAB
R = 0x73EDA753299D7D483339D80809A1D80553BDA402FFFE5BFEFFFFFFFF00000001
X = 0xD201000000010000  # the parameter of the curve, without its sign


class F2:
    """a + bi, where i² = -1. What is in the smaller field has b = 0."""

    def __init__(self, a, b=0):
        self.a, self.b = a % P, b % P

    def __eq__(self, other):
        return (self.a, self.b) == (other.a, other.b)

    def __add__(self, other):
        return F2(self.a + other.a, self.b + other.b)

    def __sub__(self, other):
        return F2(self.a - other.a, self.b - other.b)

    def __neg__(self):
        return F2(-self.a, -self.b)

    def __mul__(self, other):
        if isinstance(other, int):
            return F2(self.a * other, self.b * other)
        a, b, c, d = self.a, self.b, other.a, other.b
        return F2(a * c - b * d, a * d + b * c)

    def inverse(self):
        norm = pow(self.a * self.a + self.b * self.b, -1, P)
        return F2(self.a * norm, -self.b * norm)

    def root(self):
        """A square root in the same field, or None. Of a + 0i: in the smaller field if it can be."""
        if self.b == 0:
            root = F2(root_of(self.a)) if is_square(self.a) else F2(0, root_of(-self.a))
        else:
            half = (self.a + root_of(self.a * self.a + self.b * self.b)) * pow(2, -1, P)
            a = root_of(half if is_square(half) else half - root_of(self.a**2 + self.b**2))
            root = F2(a, self.b * pow(2 * a, -1, P))
        return root if root * root == self else None

    def is_odd(self):  # sgn0 of RFC 9380, section 4.1
        return self.a % 2 == 1 if self.a else self.b % 2 == 1

    def is_large(self):
        return (self.b or self.a) > (P - 1) // 2


def is_square(a):
    return pow(a, (P - 1) // 2, P) != P - 1


def root_of(a):
    return pow(a, (P + 1) // 4, P)


# Points are pairs (x, y), and None at infinity.


def add(p, q):
    if p is None or q is None:
        return p or q
    if p[0] == q[0]:
        if p[1] == -q[1]:
            return None
        slope = slope_at(p)
    else:
        slope = (q[1] - p[1]) * (q[0] - p[0]).inverse()
    x = slope * slope - p[0] - q[0]
    return x, slope * (p[0] - x) - p[1]


def slope_at(p):
    return p[0] * p[0] * 3 * (p[1] * 2).inverse()


def times(n, p):
    total = None
    for digit in bin(n)[2:]:
        total = add(total, total)
        if digit == '1':
            total = add(total, p)
    return total


B = {1: F2(4), 2: F2(4, 4)}  # y² = x³ + 4, and its twist
G1 = (
    F2(
        0x17F1D3A73197D7942695638C4FA9AC0FC3688C4F9774B905A14E3A3F171BAC586C55E83FF97A1AEFFB3AF00ADB22C6BB
    ),
    F2(
        0x08B3F481E3AAA0F1A09E30ED741D8AE4FCF5E095D5D00AF600DB18CB2C04B3EDD03CC744A2888AE40CAA232946C5E7E1
    ),
)
G2 = (
    F2(
        0x024AA2B2F08F0A91260805272DC51051C6E47AD4FA403B02B4510B647AE3D1770BAC0326A805BBEFD48056C8C121BDB8,
        0x13E02B6052719F607DACD3A088274F65596BD0D09920B61AB5DA61BBDC7F5049334CF11213945D57E5AC7D055D042B7E,
    ),
    F2(
        0x0CE5D527727D6E118CC9CDC6DA2E351AADFD9BAA8CBDD3A76D429A695160D12C923AC9CC3BACA289E193548608B82801,
        0x0606C4A02EA734CC32ACD2B02BC28B99CB3E287E85A763AF267492AB572E99AB3F370D275CEC1DA1AAA9075FF05F79BE,
    ),
)


def point(data):
    """The point that 48 bytes (G1) or 96 bytes (G2) encode. ValueError for what is none."""
    size = len(data) // 48
    if len(data) not in (48, 96) or data[0] >> 6 != 2:
        raise ValueError('no compressed point')
    parts = [int.from_bytes(data[at : at + 48], 'big') for at in range(0, len(data), 48)]
    parts[0] &= (1 << 381) - 1
    x = F2(*reversed(parts))
    y = (x * x * x + B[size]).root()
    if max(parts) >= P or y is None or (size == 1 and y.b):
        raise ValueError('no point of the curve')
    p = (x, y if y.is_large() == bool(data[0] & 0x20) else -y)
    if times(R, p) is not None:
        raise ValueError('a point outside the group')
    return p


# Hash to the curve: RFC 9380, sections 5 and 6.6.3, and the suites of section 8.8.
#
# The map goes to another curve first, y² = x³ + ax + b, and from there to this one. The formulas of
# Vélu give that second step from the polynomial h whose roots are the x of the points that go to
# infinity; the tables of RFC 9380, appendix E, are the same map multiplied out.

SUITES = {
    1: {
        'a': F2(
            0x144698A3B8E9433D693A02C96D4982B0EA985383EE66A8D8E8981AEFD881AC98936F8DA0E0F97F5CF428082D584C1D
        ),
        'b': F2(
            0x12E2908D11688030018B12E8753EEE3B2016C1F0F24F4070A0B9C14FCEF35EF55A23215A316CEAA5D1CC48E98E172BE0
        ),
        'z': F2(11),
        'h': [  # from x⁰ to x⁵
            F2(
                0x133341FB0962A34CB0504A9C4FADA0A5090D38679B4C040D5D1C3AFB023A3409FCC0815FEA66D8B02BBEF9C8B5A66E07
            ),
            F2(
                0x264908AF037BCEDE00D054CF5D4775E83EB6CF63C76B969F8ED174FB59FCFF78D201F46F6CFC4ED6552E59CE75177B0
            ),
            F2(
                0x1335C502C1F54C49ACEEA65E87FD7203BA0F626F305FC0CFD606A5DAE9F3C8E81A4B3B69600129FABD307C69BF319D39
            ),
            F2(
                0x94440F65F408A6E930E16E3E92DD17BF60D6E9679A8D3D58593DE55AC23703042D609537EB3549AAC234D896CA82944
            ),
            F2(
                0x4AFE09D5CF4956A23B6B71F59D2B3407B415A774B7BE81BBB6FA99CBC798E0AC98BA725A5BC328016B1C268B4766E85
            ),
            F2(1),
        ],
        'scale': 0x17A3E1BDA8A2D1A38A19241A0EA1E2F25B552D6197903F96BAE690EF6BE6B1381BE22E8A72A9745CD7A1FFFFFFFFB26D,
        'cofactor': X + 1,
    },
    2: {
        'a': F2(0, 240),
        'b': F2(1012, 1012),
        'z': F2(-2, -1),
        'h': [F2(6, -6), F2(1)],
        'scale': -pow(3, -1, P),
        'cofactor': 0xBC69F08F2EE75B3584C6A0EA91B352888E2A8E9145AD7689986FF031508FFE1329C2F178731DB956D82BF015D1212B02EC0EC69D7477C1AE954CBC06689F6A359894C0ADEBBF6B4E8020005AAA95551,
    },
}


def hash_to_point(message, size):
    suite = SUITES[size]
    p = None
    for u in field_elements(message, size):
        p = add(p, to_curve(map_to_other(u, suite), suite))
    return times(suite['cofactor'], p)


def field_elements(message, size):
    tag = f'BLS_SIG_BLS12381G{size}_XMD:SHA-256_SSWU_RO_NUL_'.encode()
    tag += bytes([len(tag)])
    length = 128 * size
    first = sha256(bytes(64) + message + length.to_bytes(2, 'big') + b'\0' + tag).digest()
    blocks = [sha256(first + b'\1' + tag).digest()]
    while len(blocks) * 32 < length:
        mixed = bytes(a ^ b for a, b in zip(first, blocks[-1]))
        blocks.append(sha256(mixed + bytes([len(blocks) + 1]) + tag).digest())
    data = b''.join(blocks)
    numbers = [int.from_bytes(data[at : at + 64], 'big') for at in range(0, length, 64)]
    return [F2(*numbers[at : at + size]) for at in range(0, len(numbers), size)]


def map_to_other(u, suite):
    a, b, z = suite['a'], suite['b'], suite['z']
    zu = z * u * u
    sum = zu * zu + zu
    x = b * (z * a).inverse() if sum == F2(0) else -b * a.inverse() * (F2(1) + sum.inverse())
    y = (x * x * x + a * x + b).root()
    if y is None or (y.b and len(suite['h']) > 2):  # no root in the smaller field
        x = zu * x
        y = (x * x * x + a * x + b).root()
    return (x, y) if y.is_odd() == u.is_odd() else (x, -y)


def to_curve(p, suite):
    x, y = p
    a, polynomial, scale = suite['a'], suite['h'], suite['scale']
    degree = len(polynomial) - 1
    values = []  # of h and its first three derivatives
    for _ in range(4):
        value = F2(0)
        for coefficient in reversed(polynomial):
            value = value * x + coefficient
        values.append(value)
        polynomial = [c * n for n, c in enumerate(polynomial)][1:]
    h, *derivatives = values
    if h == F2(0):
        return None
    d1, d2, d3 = [derivative * h.inverse() for derivative in derivatives]
    # The sums of 1/(x - r), 1/(x - r)² and 1/(x - r)³ over the roots r of h.
    s1, s2 = d1, d1 * d1 - d2
    s3 = (d3 - d1 * d2 * 3 + d1 * d1 * d1 * 2) * pow(2, -1, P)
    f, slope = x * x * x + a * x + suite['b'], x * x * 3 + a
    roots = -suite['h'][degree - 1]
    image = x * (2 * degree + 1) + f * s2 * 4 - slope * s1 * 2 - roots * 2
    stretch = F2(2 * degree + 1) + slope * s2 * 6 - f * s3 * 8 - x * s1 * 12
    return image * scale**2, y * stretch * scale**3


# The pairing. An element of the field with P¹² elements is a list: its coefficients of w⁰ to w¹¹,
# where w⁶ = 1 + i, so that w¹² = 2w⁶ - 2 and a + bi = a - b + b·w⁶.


def multiply(f, g):
    product = [0] * 23
    for n, a in enumerate(f):
        if a:
            for m, b in enumerate(g):
                product[n + m] += a * b
    for n in range(22, 11, -1):
        product[n - 6] += 2 * product[n]
        product[n - 12] -= 2 * product[n]
    return [c % P for c in product[:12]]


def line(p, q, slope, f):
    """Multiplies f by the line through q of the twist, at p."""
    result = [0] * 12
    for n, c in ((0, slope * q[0] - q[1]), (2, -slope * p[0]), (3, p[1])):
        result[n] += c.a - c.b
        result[n + 6] += c.b
    return multiply(result, f)


def pairings_are_one(pairs):
    """Whether the product of the pairings of points of G1 and G2 is 1."""
    f = [1] + [0] * 11
    for p, q in pairs:
        # The sign of X turns the result upside down, and 1 stays 1.
        g, t = [1] + [0] * 11, q
        for digit in bin(X)[3:]:
            g = line(p, t, slope_at(t), multiply(g, g))
            t = add(t, t)
            if digit == '1':
                g = line(p, t, (q[1] - t[1]) * (q[0] - t[0]).inverse(), g)
                t = add(t, q)
        f = multiply(f, g)
    result = f
    for digit in bin((P**12 - 1) // R)[3:]:
        result = multiply(result, result)
        if digit == '1':
            result = multiply(result, f)
    return result == [1] + [0] * 11


def is_signed(public_key, message, signature):
    """Whether a key signed a message. The shorter of key and signature is a point of G1."""
    try:
        key, sign = point(public_key), point(signature)
    except ValueError:
        return False
    if len(public_key) == len(signature):
        return False
    if len(signature) == 48:
        minus = (G2[0], -G2[1])
        return pairings_are_one([(sign, minus), (hash_to_point(message, 1), key)])
    minus = (G1[0], -G1[1])
    return pairings_are_one([(minus, sign), (key, hash_to_point(message, 2))])

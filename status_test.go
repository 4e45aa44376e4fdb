package righthelp_test

import (
	"testing"

	"github.com/righthelp/righthelp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestNothingSaidIsNotAssessed(t *testing.T) {
	var status righthelp.Status
	assert.Equal(t, righthelp.NotAssessed, status)
	assert.Equal(t, "not_assessed", status.String())
}

func TestEveryStatusHasAName(t *testing.T) {
	for status, name := range map[righthelp.Status]string{
		righthelp.NotAssessed: "not_assessed", righthelp.Met: "met",
		righthelp.NotMet: "not_met", righthelp.NotApplicable: "not_applicable",
	} {
		text, err := status.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(text))
		assert.Equal(t, name, status.String())
		read := righthelp.Status(99)
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, status, read)
	}
}

func TestANumberThatIsNoStatusIsRefused(t *testing.T) {
	wrong := righthelp.NotApplicable + 1
	assert.Equal(t, "status 4", wrong.String())
	_, err := wrong.MarshalText()
	assert.EqualError(t, err, `status: "4": there is no such status`)

	read := righthelp.Met
	assert.EqualError(t, read.UnmarshalText([]byte("Met")), `status: "Met" is not known; did you mean "met"?`)
	assert.Equal(t, righthelp.Met, read, "what cannot be read changes nothing")
}

func TestEveryBasisHasAName(t *testing.T) {
	for basis, name := range map[righthelp.Basis]string{
		righthelp.Published: "published", righthelp.Reported: "reported", righthelp.Convention: "convention",
	} {
		text, err := basis.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, name, string(text))
		assert.Equal(t, name, basis.String())
		var read righthelp.Basis
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, basis, read)
	}
}

func TestABasisThatIsNotSetIsRefused(t *testing.T) {
	for basis, name := range map[righthelp.Basis]string{0: "basis 0", righthelp.Convention + 1: "basis 4"} {
		assert.Equal(t, name, basis.String())
		_, err := basis.MarshalText()
		var malformed *righthelp.MalformedError
		assert.ErrorAs(t, err, &malformed)
	}
	for _, text := range []string{"", "basis 0", "Published"} {
		read := righthelp.Reported
		var unknown *righthelp.UnknownError
		assert.ErrorAs(t, read.UnmarshalText([]byte(text)), &unknown, "%q", text)
		assert.Equal(t, righthelp.Reported, read, "what cannot be read changes nothing")
	}
}

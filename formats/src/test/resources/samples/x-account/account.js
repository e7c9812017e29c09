window.YTD.account.part0 = [
  {
    "account": {
      "email": "Zoe.Lavoie@example.org",
      "createdVia": "web",
      "username": "ZoeLavoie",
      "accountId": "1200",
      "createdAt": "2009-03-05T14:02:11.000Z",
      "accountDisplayName": "Zoé Lavoie"
    }
  }
]